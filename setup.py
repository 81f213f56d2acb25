"""What pyproject.toml cannot say of the package: files that are copied, links of the README, archives without a clock."""

import gzip
import os
import re
import tarfile
import tomllib
from pathlib import Path

from setuptools import setup
from setuptools.command.build_py import build_py
from setuptools.command.sdist import sdist

ROOT = Path(__file__).parent
PROJECT = ("openapi.yaml", "openapi.published.json", "openapi-generator-config.yaml")
"""What `openapiopenai new` reads of this project, and the wheel therefore has, compressed."""
SOURCE = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["urls"]["Source"]
EPOCH = 1_577_836_800
"""Time of all files in the archives, unless SOURCE_DATE_EPOCH says another: the start of 2020."""
LINK = re.compile(r"(!?)\[([^\]]*)\]\((?!https?:|#)([^)\s]+)\)")


class WithProject(build_py):
    """Adds the files of the project that commands read to the package."""

    def run(self) -> None:
        super().run()
        if not self.editable_mode:
            into = Path(self.build_lib, "openapiopenai", "generate", "project", "openai")
            into.mkdir(parents=True, exist_ok=True)
            for name in PROJECT:
                (into / f"{name}.gz").write_bytes(gzip.compress((ROOT / name).read_bytes(), mtime=EPOCH))


class Reproducible(sdist):
    """Writes the same bytes for the same files."""

    def make_archive(self, base_name: str, *arguments: object, **options: object) -> str:
        def plain(member: tarfile.TarInfo) -> tarfile.TarInfo:
            member.mtime, member.uid, member.gid, member.uname, member.gname = EPOCH, 0, 0, "", ""
            member.mode = 0o755 if member.isdir() or member.mode & 0o100 else 0o644
            return member

        target = f"{base_name}.tar.gz"
        Path(target).parent.mkdir(parents=True, exist_ok=True)
        with (
            open(target, "wb") as file,
            gzip.GzipFile("", "wb", mtime=EPOCH, fileobj=file) as packed,
            tarfile.open(fileobj=packed, mode="w", format=tarfile.PAX_FORMAT) as archive,
        ):
            archive.add(os.path.basename(base_name), filter=plain)  # in the order of names
        return target


def absolute(text: str) -> str:
    """Return Markdown whose links and pictures lead to the repository from anywhere."""
    raw = SOURCE.replace("github.com", "raw.githubusercontent.com") + "/main"
    return LINK.sub(
        lambda found: f"{found[1]}[{found[2]}]({raw if found[1] else f'{SOURCE}/blob/main'}/{found[3]})", text
    )


os.environ.setdefault("SOURCE_DATE_EPOCH", str(EPOCH))
setup(
    long_description=absolute((ROOT / "README.md").read_text("utf-8")),
    long_description_content_type="text/markdown",
    cmdclass={"build_py": WithProject, "sdist": Reproducible},
)
