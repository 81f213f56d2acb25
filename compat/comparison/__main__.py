"""`python -m compat.comparison [SDK …]`: installs SDKs, tries what they do, and writes the tables of the guide's page.

Each SDK has an environment of its own in `build/comparison`. What was seen is kept in `results.json`; `--page` only
writes the tables again.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from pathlib import Path
from resource import RUSAGE_CHILDREN, getrusage
from typing import Any

import yaml

from ..environment import ROOT
from .situations import SITUATIONS, served
from .tables import PAGE, page

FOLDER = Path(__file__).parent
RESULTS = FOLDER / "results.json"
PLACE = ROOT / "build" / "comparison"


def main() -> None:
    subjects: dict[str, Any] = yaml.safe_load((FOLDER / "subjects.yaml").read_text("utf-8"))["subjects"]
    features: list[dict[str, str]] = yaml.safe_load((FOLDER / "features.yaml").read_text("utf-8"))
    parser = argparse.ArgumentParser(prog="python -m compat.comparison", description=__doc__)
    parser.add_argument("subjects", nargs="*", choices=[*subjects, []], metavar="SDK")
    parser.add_argument("--page", action="store_true", help="only write the tables")
    options = parser.parse_args()
    results: dict[str, Any] = json.loads(RESULTS.read_text("utf-8")) if RESULTS.exists() else {}
    for name in () if options.page else options.subjects or subjects:
        print(name, flush=True)
        results[name] = seen(name, subjects[name], features)
    RESULTS.write_text(json.dumps(results, indent=1, sort_keys=True) + "\n", "utf-8")
    PAGE.write_text(page(PAGE.read_text("utf-8"), subjects, features, results), "utf-8")


def seen(name: str, subject: Any, features: list[dict[str, str]]) -> dict[str, Any]:
    """Install an SDK and return what it does and has."""
    place = PLACE / name
    values = {"root": str(ROOT), "bin": str(place / "bin"), "folder": str(FOLDER), "made": str(place / "made")}
    if not place.exists():
        subprocess.run([sys.executable, "-m", "venv", place], check=True)
    install = [each.format(**values) for each in subject["install"]]
    subprocess.run([place / "bin" / "pip", "install", "-q", "--disable-pip-version-check", *install], check=True)
    subprocess.run(
        [place / "bin" / "python", "-m", "compileall", "-qq", place], check=False
    )  # some files are templates
    if "generate" in subject:
        command = [each.format(**values) for each in subject["generate"]]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    own = {each["name"]: each[name] for each in features if name in each}
    task = {key: subject[key] for key in ("module", "distribution")} | {"features": own, "made": values["made"]}
    tree: Any = json.loads(subprocess.check_output([place / "bin" / "pip", "inspect"], stderr=subprocess.DEVNULL))
    return {
        "behavior": behavior(name, subject, place),
        "features": json.loads(run(place, ["probe.py"], json.dumps(task))),
        "start": start(name, subject, place),
        "release": version(tree, subject["distribution"]),
    }


def behavior(name: str, subject: Any, place: Path) -> dict[str, bool]:
    """Return in which situations an SDK does what is good."""
    with served(subject) as (address, requests):
        lines = run(place, ["observe.py", name, address], " ".join(SITUATIONS)).splitlines()
    seen = {line.pop("situation"): line for line in map(json.loads, lines)}
    found = {key: each.good(seen[key], each.body(subject)) for key, each in SITUATIONS.items()}
    found["retry"] = found["retry"] and requests["retry"] == 2
    found["secret"] = "key-7f3a91" not in json.dumps(seen)
    return found


def start(name: str, subject: Any, place: Path) -> int:
    """Return the least processor time of a process that makes one call, without that of Python itself, in ms."""
    with served(subject) as (address, _):
        call = [*script(place, "observe.py"), name, address]
        return round(
            1000 * (processor_time(call, "as-documented") - processor_time([*call[:1], "-c", "import json"], ""))
        )


def processor_time(command: list[str], given: str) -> float:
    """Return the least processor time of several runs of a command, in seconds."""
    times: list[float] = []
    for _ in range(7):
        before = getrusage(RUSAGE_CHILDREN)
        subprocess.run(
            command, input=given, stdout=subprocess.DEVNULL, text=True, env=variables(command[0]), check=True
        )
        after = getrusage(RUSAGE_CHILDREN)
        times.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    return min(times)


def script(place: Path, name: str) -> list[str]:
    """Return the command of one of the scripts where an SDK is installed."""
    return [str(place / "bin" / "python"), "-P", "-W", "ignore", str(FOLDER / name)]


def variables(python: str) -> dict[str, str]:
    return {"PYTHONPATH": str(Path(python).parents[1] / "made")}


def run(place: Path, arguments: list[str], given: str) -> str:
    """Run one of the scripts where an SDK is installed, and return what it prints."""
    command = [*script(place, arguments[0]), *arguments[1:]]
    done = subprocess.run(
        command, input=given, stdout=subprocess.PIPE, text=True, env=variables(command[0]), check=True
    )
    return done.stdout


def version(tree: Any, distribution: str) -> str:
    """Return the release of a distribution that is installed."""
    installed = {each["metadata"]["name"].lower(): each["metadata"]["version"] for each in tree["installed"]}
    return str(installed[distribution.lower()])


if __name__ == "__main__":
    main()
