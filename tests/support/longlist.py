"""Working with a long list in the real window."""
import time


def choose_list(robot, label, now):
    """Goes to the list of that label on the page of people; `now` is a part of the label it shows at present."""
    robot.click(robot.find(role="combo box", contains=now))
    robot.type(label)
    robot.key("Return")
    robot.until(lambda: robot.sees(" loaded"), "the first rows")


def load_whole(robot, service, patience=900):
    """Goes to the end again and again, until there is no more."""
    robot.tab_to(role="table")
    deadline = time.monotonic() + patience
    while not robot.sees(f"Everyone {service} found"):
        for _ in range(20):
            robot.key("ctrl+End", pause=0.02)
        if time.monotonic() > deadline:
            break
