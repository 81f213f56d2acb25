"""Evaluates what features.yaml says of an SDK: reads JSON, prints JSON. Runs where the SDK is installed."""

import importlib
import json
import re
import sys
from functools import cached_property
from importlib import metadata
from pathlib import Path


class Probe:
    """The names that expressions use."""

    def __init__(self, module, distribution, made):
        self.name = module
        self.distribution = distribution
        self.generated = Path(made)
        depth = module.count(".")
        self.folder = Path(importlib.import_module(module).__file__).parents[depth]

    def has(self, name):
        value = importlib.import_module(self.name)
        for part in name.split("."):
            if not hasattr(value, part):
                importlib.import_module(f"{value.__name__}.{part}")
            value = getattr(value, part)
        return value is not None

    def source(self, pattern):
        return any(re.search(pattern, text) for text in self.texts)

    @cached_property
    def texts(self):
        return [path.read_text("utf-8") for path in self.folder.rglob("*.py")]

    def file(self, name):
        return any(self.folder.rglob(name))

    def made(self, name):
        return (self.generated / name).exists()

    def script(self):
        own = metadata.distribution(self.distribution).entry_points
        return any(each.group == "console_scripts" for each in own)


def main():
    task = json.load(sys.stdin)
    probe = Probe(task["module"], task["distribution"], task["made"])
    names = {name: getattr(probe, name) for name in ("has", "source", "file", "made", "script")}
    print(json.dumps({name: bool(eval(text, names)) for name, text in task["features"].items()}))


if __name__ == "__main__":
    main()
