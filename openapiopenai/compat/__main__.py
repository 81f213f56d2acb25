"""Runs a program with the modules of this package as `openai`.

    python -m openapiopenai.compat app.py [ARGUMENT …]
    python -m openapiopenai.compat -m MODULE [ARGUMENT …]
    python -m openapiopenai.compat -c CODE [ARGUMENT …]
    python -m openapiopenai.compat stubs [FOLDER]

`stubs` prints the folder in which type checkers find `openai` (`mypy_path` of mypy, `stubPath` of Pyright), or copies
the modules into FOLDER.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from . import SWITCH, install, is_enabled
from .finding import NAME, PACKAGE
from .loading import FOLDER

REWRITING = ["-W", f"ignore:Module already imported so cannot be rewritten; {PACKAGE.partition('.')[0]}"]
"""Arguments of pytest: it warns that this package, which has a plugin, is loaded; where warnings are errors, it ends."""


def run(arguments: list[str]) -> None:
    """Run a program as Python itself does; `arguments` are those of `python`."""
    import runpy

    how, *rest = arguments
    if how in ("-m", "-c"):
        if not rest:
            raise SystemExit(f"{how}: expected {'a module' if how == '-m' else 'code'}")
        sys.path[0] = os.getcwd() if how == "-m" else ""
        what, *rest = rest
        sys.argv = ["-c" if how == "-c" else what, *rest]
        if how == "-m":
            if what == "pytest":
                _pass_to_workers()
                sys.argv[1:1] = REWRITING
            runpy.run_module(what, run_name="__main__", alter_sys=True)
        else:
            main = sys.modules["__main__"]
            exec(compile(what, "<string>", "exec"), vars(main))
    else:
        sys.argv = arguments
        sys.path[0] = str(Path(how).resolve().parent)
        runpy.run_path(how, run_name="__main__")


def _pass_to_workers() -> None:
    """Let processes that pytest starts, which inherit the environment, find the modules as well."""
    plugins = filter(None, [os.environ.get("PYTEST_PLUGINS"), f"{__package__}.pytest_plugin"])
    os.environ["PYTEST_PLUGINS"] = ",".join(plugins)


def stubs(into: str | None) -> None:
    """Print the folder that has the modules, or copy them into another one."""
    if into is None:
        print(FOLDER)
        return
    from shutil import copytree, ignore_patterns

    copied = copytree(Path(FOLDER, NAME), Path(into, NAME), dirs_exist_ok=True, ignore=ignore_patterns("__pycache__"))
    print(f"{copied}: what type checkers read in place of the official package")


def main() -> None:
    arguments = sys.argv[1:]
    if not arguments or arguments[0] in ("-h", "--help"):
        print(__doc__)
    elif arguments[0] == "stubs":
        stubs(arguments[1] if len(arguments) > 1 else None)
    else:
        if not is_enabled():
            print(f"{SWITCH}=0: openai is the official package", file=sys.stderr)
        install()
        run(arguments)


if __name__ == "__main__":
    main()
