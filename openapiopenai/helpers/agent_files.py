"""Files of agents: from this machine into an environment."""

from __future__ import annotations

import stat
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from os import PathLike
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any

from openapiopenai._runtime.exceptions import OpenAIError

if TYPE_CHECKING:
    from openapiopenai._runtime.types import FileContent
    from openapiopenai.api.beta_agents_environments_files import AsyncBetaAgentsEnvironmentsFiles
    from openapiopenai.models.agent_environment_file import AgentEnvironmentFile

HOME = "/workspace/"
"""Where files of an environment stand."""
RESERVED = (".codex", ".managed-agents")
"""Names below it that belong to the server; also what begins with the last one and a hyphen."""


@dataclass
class PreparedAgentFiles:
    """Uploaded files, for the environment of a new session."""

    files: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])
    """What `environment={"files": …}` takes."""
    uploaded_file_ids: list[str] = field(default_factory=list[str])
    """Ids of the uploads, which stay yours to delete."""


@dataclass(frozen=True)
class StagedAgentFile:
    """A file that was uploaded and put into an environment."""

    uploaded_file_id: str
    """Id of the upload, which stays yours to delete."""
    file: AgentEnvironmentFile


class AgentFilePreparationError(OpenAIError):
    """A file could not be uploaded; `prepared` has those that were, which stay yours to delete."""

    def __init__(self, prepared: PreparedAgentFiles) -> None:
        super().__init__(f"a file could not be uploaded; {len(prepared.uploaded_file_ids)} were before (prepared)")
        self.prepared = prepared


class AgentFileStagingError(OpenAIError):
    """A file was uploaded, but not put into the environment; the upload stays yours to delete."""

    def __init__(self, uploaded_file_id: str) -> None:
        super().__init__(f"the file was uploaded as {uploaded_file_id}, but could not be put into the environment")
        self.uploaded_file_id = uploaded_file_id


async def prepare(
    resource: AsyncBetaAgentsEnvironmentsFiles, files: Mapping[str, str | PathLike[str]], **options: Any
) -> PreparedAgentFiles:
    """Upload files for the environment of a new session.

    - `files`: path in the environment, below /workspace, → file on this machine, no link.

    All paths are checked before the first upload. Raises AgentFilePreparationError where an upload fails.
    """
    places = [destination(each) for each in files]
    taken = set(places)
    if clash := [each for each in places if any(str(parent) in taken for parent in PurePosixPath(each).parents)]:
        raise ValueError(f"files: {clash[0]} stands below another file")
    sources = [regular(Path(each)) for each in files.values()]
    prepared = PreparedAgentFiles()
    client: Any = resource.client
    for place, source in zip(places, sources, strict=True):
        try:
            with source.open("rb") as content:
                uploaded = await client.files.create(file=(source.name, content), purpose="user_data", **options)
        except Exception as error:
            raise AgentFilePreparationError(prepared) from error
        prepared.uploaded_file_ids.append(uploaded.id)
        prepared.files.append({"type": "file_id", "file_id": uploaded.id, "path": place})
    return prepared


async def prepare_directory(
    resource: AsyncBetaAgentsEnvironmentsFiles,
    root: str | PathLike[str],
    *,
    destination: str,
    include: Sequence[str],
    **options: Any,
) -> PreparedAgentFiles:
    """Upload chosen files of a folder for the environment of a new session; see `prepare`.

    - `root`: the folder.
    - `destination`: where it stands in the environment, below /workspace.
    - `include`: patterns of the files to take: `["src/**/*.py", "README.md"]`. Links are refused.
    """
    return await prepare(resource, selected(Path(root), destination, include), **options)


async def upload(
    resource: AsyncBetaAgentsEnvironmentsFiles, environment_id: str, *, file: FileContent, path: str, **options: Any
) -> StagedAgentFile:
    """Upload a file and put it into an environment.

    - `file`: a path, bytes, an open binary file, or a tuple of a name with one of these.
    - `path`: where it stands in the environment, below /workspace.

    Raises AgentFileStagingError where the upload succeeds and the rest does not.
    """
    place = destination(path)
    client: Any = resource.client
    uploaded = await client.files.create(file=file, purpose="user_data", **options)
    try:
        staged = await resource.create(environment_id, type="file_id", file_id=uploaded.id, path=place, **options)
    except Exception as error:
        raise AgentFileStagingError(uploaded.id) from error
    return StagedAgentFile(uploaded.id, staged)


def destination(path: str) -> str:
    """A path in an environment; raises ValueError for one that cannot be."""
    parts = path.removeprefix(HOME).split("/")
    if not path.startswith(HOME) or "\\" in path or "\0" in path or {"", ".", ".."} & set(parts):
        raise ValueError(f"path: expected one below {HOME} without dots and empty parts, got {path!r}")
    first = parts[0]
    if first in RESERVED or first.startswith(f"{RESERVED[-1]}-") or parts == ["outputs"]:
        raise ValueError(f"path: {path!r} belongs to the server")
    return path


def regular(path: Path) -> Path:
    """A file on this machine; raises ValueError for a link, a folder, or what else is no file."""
    try:
        mode = path.lstat().st_mode
    except OSError as error:
        raise ValueError(f"{path}: {error.strerror}") from None
    if not stat.S_ISREG(mode):
        raise ValueError(f"{path}: expected a regular file, no link and no folder")
    return path


def selected(root: Path, place: str, include: Sequence[str]) -> dict[str, Path]:
    """The files of a folder that patterns choose, by their paths in the environment."""
    if isinstance(include, str) or not include:
        raise ValueError("include: expected a list of patterns")
    if root.is_symlink() or not root.is_dir():
        raise ValueError(f"root: expected a folder, no link, got {root}")
    found: dict[str, Path] = {}
    for pattern in include:
        if not pattern or PurePosixPath(pattern).is_absolute() or ".." in PurePosixPath(pattern).parts:
            raise ValueError(f"include: {pattern!r} leads out of the folder")
        for path in sorted(root.glob(pattern)):
            relative = path.relative_to(root)
            if any((root / part).is_symlink() for part in [relative, *relative.parents]):
                raise ValueError(f"include: {relative} is a link, or below one")
            if not path.is_dir():
                found[str(PurePosixPath(place) / relative.as_posix())] = path
    if not found:
        raise ValueError("include: no file fits the patterns")
    return found
