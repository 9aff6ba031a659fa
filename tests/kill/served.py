"""The rollcalld that the programs here kill, on a database and with settings of their own."""
import json
import subprocess
import urllib.parse


class Wrong(Exception):
    """What must never happen, in a sentence."""


class Service:
    def __init__(self, program, folder, store, settings):
        self.program, self.store = program, store
        self.config = folder / "config.json"
        self.config.touch(0o600)
        self.config.write_text(json.dumps(settings))
        self.log = open(folder / "service.log", "ab")
        self.process = None
        self.port = 0

    def spawn(self):
        command = [self.program, "serve", "--db", self.store.url, "--config", self.config, "--listen", "127.0.0.1:0"]
        self.process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=self.log)

    def wait_until_ready(self):
        line = self.process.stdout.readline()
        if not line:
            raise Wrong(f"rollcalld does not start any more (status {self.process.wait()})")
        self.port = urllib.parse.urlsplit(json.loads(line)["url"]).port

    def start(self):
        self.spawn()
        self.wait_until_ready()

    def end(self, number):
        self.process.send_signal(number)
        status = self.process.wait(60)
        self.process.stdout.close()
        self.process = None
        return status

    def run(self, *command):
        done = subprocess.run([self.program, *command, "--db", self.store.url], capture_output=True, text=True)
        if done.returncode != 0:
            raise Wrong(f"rollcalld {command[0]} ends with {done.returncode}: {done.stderr.strip()}")
