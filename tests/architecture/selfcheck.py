#!/usr/bin/python3
"""Shows that the layer check can fail: every kind of breach, planted in a copy of a small tree, must be found."""
import pathlib
import shutil
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
PLANTS = [
    ("models/x.cpp", '#include "services/net/httpclient.h"'),
    ("ui/x.cpp", '#include "services/directories/xras/dialect.h"'),
    ("services/net/x.cpp", '#include "services/directories/connections.h"'),
    ("services/server/xras/x.cpp", '#include "services/server/amo/amofacade.h"'),
    ("services/domain/x.cpp", '#include "services/json/json.h"'),
    ("ui/x.cpp", "auto *label = new QLabel(text);"),
    ("ui/x.cpp", "dialog.exec();"),
    ("services/net/x.cpp", "QEventLoop loop;"),
    ("models/x.cpp", "QSqlQuery query;"),
    ("services/json/x.cpp", "co_await answer;"),
]
HEADERS = ["services/net/httpclient.h", "services/directories/xras/dialect.h", "services/directories/connections.h",
           "services/server/amo/amofacade.h", "services/json/json.h"]


def run(plant=None):
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        (root / "tests/architecture").mkdir(parents=True)
        shutil.copy(HERE / "layers.py", root / "tests/architecture/layers.py")
        for header in HEADERS:
            (root / header).parent.mkdir(parents=True, exist_ok=True)
            (root / header).write_text("#pragma once\n")
        if plant:
            path = root / plant[0]
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(plant[1] + "\n")
        return subprocess.run([sys.executable, root / "tests/architecture/layers.py"], capture_output=True).returncode


missed = [plant for plant in PLANTS if run(plant) != 1]
clean = run()
print(f"{len(PLANTS) - len(missed)} of {len(PLANTS)} planted breaches found; clean tree: {clean}")
for plant in missed:
    print("missed:", plant)
sys.exit(1 if missed or clean != 0 else 0)
