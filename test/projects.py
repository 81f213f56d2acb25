"""Projects made from the documents in `test/data/documents`, each once per state of the document and the tools."""

from __future__ import annotations

import fcntl
import hashlib
import importlib
import os
import sys
from pathlib import Path
from types import ModuleType

from openapiopenai.generate.layout import stamp
from openapiopenai.generate.layout.copies import RUNTIME
from openapiopenai.generate.project.creation import create

from .conftest import ROOT

DOCUMENTS = ROOT / "test" / "data" / "documents"
MADE = ROOT / "build" / "projects"


def project(name: str) -> Path:
    """Return the folder of the project made from `test/data/documents/{name}.yaml`; its package has the same name."""
    return made(name, DOCUMENTS / f"{name}.yaml")


def project_of(name: str, text: str) -> Path:
    """Return the folder of the project made from the text of a document; its package has the name."""
    document = MADE / name / f"{hashlib.sha256(text.encode()).hexdigest()[:12]}.json"
    document.parent.mkdir(parents=True, exist_ok=True)
    written = document.with_suffix(f".{os.getpid()}")
    written.write_text(text, "utf-8")
    written.replace(document)
    return made(name, document)


def made(name: str, document: Path) -> Path:
    copied = [path for name in RUNTIME for path in (ROOT / "openapiopenai" / name).rglob("*.py")]
    tools = [*stamp.tools(), *copied, *stamp.project_files()]
    parts = [path for path in DOCUMENTS.joinpath(name).rglob("*") if path.is_file()]  # other files of the document
    state = stamp.digest(ROOT, [document, *sorted([*tools, *parts])])
    folder = MADE / name / hashlib.sha256(state.encode()).hexdigest()[:12]
    folder.parent.mkdir(parents=True, exist_ok=True)
    with (folder.parent / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)  # workers of one test run share what is made
        if not (folder / "generated.lock").exists():
            create(document, name, folder)
    return folder


def package(name: str) -> ModuleType:
    """Import the package made from `test/data/documents/{name}.yaml`."""
    return imported(project(name), name)


def imported(folder: Path, name: str) -> ModuleType:
    """Import the package of a project."""
    if str(folder) not in sys.path:
        sys.path.insert(0, str(folder))
    return importlib.import_module(name)
