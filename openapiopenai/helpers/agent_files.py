"""Upload local files to the environments of agents."""

from __future__ import annotations

import stat
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any

from openapiopenai.profile import OpenAIError

if TYPE_CHECKING:
    from openapiopenai.models.agent_environment_file import AgentEnvironmentFile

__all__ = ["AgentFilePreparationError", "AgentFileStagingError", "PreparedAgentFiles", "StagedAgentFile"]

HOME = "/workspace/"
"""Root directory of files in an environment."""
RESERVED = (".codex", ".managed-agents")
"""Names below HOME that are reserved, as are names that begin with the last one and a hyphen."""


@dataclass
class PreparedAgentFiles:
    """Uploaded files for the environment of a new session."""

    files: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])
    """The value for `environment={"files": …}`."""
    uploaded_file_ids: list[str] = field(default_factory=list[str])
    """IDs of the uploaded files. Deleting them is up to you."""


@dataclass(frozen=True)
class StagedAgentFile:
    """A file that was uploaded and added to an environment."""

    uploaded_file_id: str
    """ID of the uploaded file. Deleting it is up to you."""
    file: AgentEnvironmentFile


class AgentFilePreparationError(OpenAIError):
    """Uploading a file failed. `prepared` holds the files uploaded before; deleting them is up to you."""

    def __init__(self, prepared: PreparedAgentFiles) -> None:
        super().__init__(
            f"a file could not be uploaded; .prepared has the {len(prepared.uploaded_file_ids)} uploaded before"
        )
        self.prepared = prepared


class AgentFileStagingError(OpenAIError):
    """A file was uploaded but could not be added to the environment. Deleting the uploaded file is up to you."""

    def __init__(self, uploaded_file_id: str) -> None:
        super().__init__(f"the file was uploaded as {uploaded_file_id}, but could not be added to the environment")
        self.uploaded_file_id = uploaded_file_id


def destination(path: str) -> str:
    """Return a path in an environment. Raises ValueError if it is invalid or reserved."""
    parts = path.removeprefix(HOME).split("/")
    if not path.startswith(HOME) or "\\" in path or "\0" in path or {"", ".", ".."} & set(parts):
        raise ValueError(f"path: expected a path below {HOME} without dots or empty segments, got {path!r}")
    first = parts[0]
    if first in RESERVED or first.startswith(f"{RESERVED[-1]}-") or parts == ["outputs"]:
        raise ValueError(f"path: {path!r} is reserved")
    return path


def regular(path: Path) -> Path:
    """Return the path of a local file. Raises ValueError unless it is a regular file: no symbolic link or directory."""
    try:
        mode = path.lstat().st_mode
    except OSError as error:
        raise ValueError(f"{path}: {error.strerror}") from None
    if not stat.S_ISREG(mode):
        raise ValueError(f"{path}: expected a regular file, not a symbolic link or directory")
    return path


def selected(root: Path, place: str, include: Sequence[str]) -> dict[str, Path]:
    """Return the files of a directory that match the patterns: path in the environment → local path."""
    if isinstance(include, str) or not include:
        raise ValueError("include: expected a list of patterns")
    if root.is_symlink() or not root.is_dir():
        raise ValueError(f"root: expected a directory, not a symbolic link, got {root}")
    found: dict[str, Path] = {}
    for pattern in include:
        if not pattern or PurePosixPath(pattern).is_absolute() or ".." in PurePosixPath(pattern).parts:
            raise ValueError(f"include: {pattern!r} leads out of the directory")
        for path in sorted(root.glob(pattern)):
            relative = path.relative_to(root)
            if any((root / part).is_symlink() for part in [relative, *relative.parents]):
                raise ValueError(f"include: {relative} is a symbolic link, or below one")
            if not path.is_dir():
                found[str(PurePosixPath(place) / relative.as_posix())] = path
    if not found:
        raise ValueError("include: no file matches the patterns")
    return found
