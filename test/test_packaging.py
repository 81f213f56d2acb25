"""What is published: metadata, files of the source distribution, links of the README, and what freezes."""

import ast
import os
import re
import subprocess
import sys
import tomllib
from itertools import chain
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement
from setuptools.command.egg_info import FileList  # type: ignore[import-untyped]

from openapiopenai._freezing import hook_dirs
from tools.versions import PYTHONS, runtime

from .conftest import ROOT

PROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
METADATA: dict[str, Any] = PROJECT["project"]
ALWAYS = {"pyproject.toml", "setup.py", "LICENSE", "NOTICE", "MANIFEST.in"}
"""What a source distribution has without being asked."""
NEEDED = (
    "openapi.yaml", "openapi.published.json", "openapi-generator-config.yaml", "generated.lock", "Makefile",
    "CONTRIBUTING.md", "requirements-dev.txt", "tools/versions.py", "test/conftest.py", "test/data/surface.txt",
    "docs/guide/quickstart.md", "openapiopenai/generate/templates/model.mustache", "openapiopenai/models/response.py",
    "openapiopenai/types/chat/__init__.pyi", "openapiopenai/generate/project/files/pyproject.toml", "compat/__main__.py",
    ".github/workflows/release.yml", ".gitattributes",
)  # fmt: skip


def distributed() -> set[str]:
    """Return the files of the source distribution."""
    files: Any = FileList()
    before = Path.cwd()
    os.chdir(ROOT)
    try:
        files.findall()
        for line in filter(None, Path("MANIFEST.in").read_text("utf-8").splitlines()):
            files.process_template_line(line)
    finally:
        os.chdir(before)
    return {Path(each).as_posix() for each in files.files} | ALWAYS


@pytest.mark.slow
def test_one_can_build_test_and_generate_from_the_source_distribution() -> None:
    files = distributed()
    assert set(NEEDED) <= files
    if (ROOT / ".git").exists():
        listed = subprocess.run(["git", "ls-files"], capture_output=True, text=True, cwd=ROOT, check=True).stdout
        assert {each for each in listed.splitlines() if (ROOT / each).exists()} <= files
    assert not [each for each in files if each.startswith((".venv", "build/")) or "__pycache__" in each]


def test_metadata() -> None:
    assert METADATA["license"] == "MIT" and METADATA["authors"] and METADATA["keywords"]
    assert {"Homepage", "Documentation", "Changelog", "Source", "Issues"} <= METADATA["urls"].keys()
    assert METADATA["requires-python"] == f">={PYTHONS[0]}" and set(METADATA["dynamic"]) == {"version", "readme"}
    assert not any("License ::" in each for each in METADATA["classifiers"])  # PEP 639: the expression says it
    for each in chain(METADATA["dependencies"], *METADATA["optional-dependencies"].values()):
        Requirement(each)
    assert runtime("lowest")[0].startswith("pydantic==") and runtime("pydantic==2.13.*")[0] == "pydantic==2.13.*"


def absolute(text: str) -> str:
    """Run the function of setup.py alone: the module would build."""
    tree = ast.parse((ROOT / "setup.py").read_text("utf-8"))
    wanted = [each for each in tree.body if getattr(each, "name", "") == "absolute"]
    wanted += [each for each in tree.body if isinstance(each, ast.Assign) and ast.unparse(each.targets[0]) == "LINK"]
    namespace: dict[str, Any] = {"re": re, "SOURCE": METADATA["urls"]["Source"]}
    exec(compile(ast.Module(wanted, []), "setup.py", "exec"), namespace)
    made: str = namespace["absolute"](text)
    return made


SOURCE = METADATA["urls"]["Source"]
LINKS = [
    ("[a](docs/a.md)", f"[a]({SOURCE}/blob/main/docs/a.md)"),
    ("[a](docs/a.md#b) ([N](NOTICE))", f"[a]({SOURCE}/blob/main/docs/a.md#b) ([N]({SOURCE}/blob/main/NOTICE))"),
    ("![a b](docs/a.svg)", f"![a b]({SOURCE.replace('github.com', 'raw.githubusercontent.com')}/main/docs/a.svg)"),
    ("[a](https://x.example/a) [b](#b)", "[a](https://x.example/a) [b](#b)"),
]


@pytest.mark.parametrize(("before", "after"), LINKS)
def test_links(before: str, after: str) -> None:
    assert absolute(before) == after


def test_links_of_the_readme_lead_somewhere() -> None:
    text = absolute((ROOT / "README.md").read_text("utf-8"))
    links = re.findall(r"\]\(([^)\s]+)\)", text)
    assert links and all(each.startswith(("https://", "#")) for each in links)
    places = [re.sub(r"^.*?/main/", "", each).partition("#")[0] for each in links if "/main/" in each]
    assert len(places) > 20 and all((ROOT / each).exists() for each in places)
    assert text.index("pip install openapiopenai") < text.index("make demo")


def test_data_of_the_package() -> None:
    """The registry is in the wheel, and the command line has an extra of its own."""
    patterns = PROJECT["tool"]["setuptools"]["package-data"]["openapiopenai"]
    assert "operations/*.json" in patterns and len([*(ROOT / "openapiopenai").glob("operations/*.json")]) > 20
    needed = {Requirement(each).name.lower() for each in METADATA["optional-dependencies"]["cli"]}
    assert {"click", "rich", "jmespath", "pyyaml"} == needed
    assert METADATA["scripts"] == {"openapiopenai": "openapiopenai.__main__:main"}


def test_the_hook_of_pyinstaller() -> None:
    assert METADATA["entry-points"]["pyinstaller40"]["hook-dirs"] == f"{hook_dirs.__module__}:{hook_dirs.__name__}"
    [folder] = map(Path, hook_dirs())
    assert [each.name for each in folder.glob("hook-*.py")] == ["hook-openapiopenai.py"]


EAGER = """
import sys, openapiopenai
loaded = [name for name in sys.modules if name.startswith("openapiopenai.models.")]
built = openapiopenai.models.Response.__pydantic_complete__ if loaded else False
print(len(loaded), built)
"""


@pytest.mark.slow
@pytest.mark.parametrize("value", ["", "0", "1"])
def test_eager(value: str) -> None:
    """All models are imported and built at once, if the variable says so."""
    done = subprocess.run(
        [sys.executable, "-c", EAGER], capture_output=True, text=True, cwd=ROOT, check=True,
        env={**os.environ, "OPENAPIOPENAI_EAGER": value},
    )  # fmt: skip
    count, built = done.stdout.split()
    assert (int(count) > 2_000, built) == ((True, "True") if value == "1" else (False, "False"))
