# Generated from agent_files_async.py by `make generate`; edit that file instead.

"""Synchronous uploads of local files to the environments of agents."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from os import PathLike
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any

from openapiopenai._runtime.http.styles import path_segment

from .agent_files import (
    AgentFilePreparationError,
    AgentFileStagingError,
    PreparedAgentFiles,
    StagedAgentFile,
    destination,
    regular,
    selected,
)

if TYPE_CHECKING:
    from openapiopenai._runtime.json.types import FileContent
    from openapiopenai.api.beta_agents_environments_files import BetaAgentsEnvironmentsFiles


def prepare(
    resource: BetaAgentsEnvironmentsFiles, files: Mapping[str, str | PathLike[str]], **options: Any
) -> PreparedAgentFiles:
    """Upload files for the environment of a new session.

    - `files`: path in the environment, below /workspace → path of a local file, not a symbolic link.

    All paths are checked before the first upload. Raises ValueError if a path is invalid, AgentFilePreparationError if
    an upload fails. An interruption has the attribute `prepared` as well.
    """
    places = [destination(each) for each in files]
    taken = set(places)
    if clash := [each for each in places if any(str(parent) in taken for parent in PurePosixPath(each).parents)]:
        raise ValueError(f"files: {clash[0]} is below another file")
    sources = [regular(Path(each)) for each in files.values()]
    prepared = PreparedAgentFiles()
    client: Any = resource._client
    if len(places) > 1 and "idempotency-key" in map(str.lower, client.default_headers):
        raise ValueError(
            "default_headers: expected no Idempotency-Key, as each of several uploads needs one of its own"
        )
    for place, source in zip(places, sources, strict=True):
        try:
            with source.open("rb") as content:
                uploaded = client.files.create(file=(source.name, content), purpose="user_data", **options)
        except Exception as error:
            raise AgentFilePreparationError(prepared) from error
        except BaseException as error:  # an interruption stays what it is
            vars(error)["prepared"] = prepared
            raise
        prepared.uploaded_file_ids.append(uploaded.id)
        prepared.files.append({"type": "file_id", "file_id": uploaded.id, "path": place})
    return prepared


def prepare_directory(
    resource: BetaAgentsEnvironmentsFiles,
    root: str | PathLike[str],
    *,
    destination: str,
    include: Sequence[str],
    **options: Any,
) -> PreparedAgentFiles:
    """Upload selected files of a directory for the environment of a new session; see `prepare`.

    - `root`: the local directory, not a symbolic link.
    - `destination`: path of the directory in the environment, below /workspace.
    - `include`: glob patterns of the files to upload: `["src/**/*.py", "README.md"]`. Symbolic links are rejected.

    Raises ValueError if no file matches or a path is invalid, AgentFilePreparationError if an upload fails.
    """
    return prepare(resource, selected(Path(root), destination, include), **options)


def upload(
    resource: BetaAgentsEnvironmentsFiles, environment_id: str, *, file: FileContent, path: str, **options: Any
) -> StagedAgentFile:
    """Upload a file and add it to an environment.

    - `file`: a path, bytes, an open binary file, or a tuple of a name and one of these.
    - `path`: path of the file in the environment, below /workspace.

    Raises ValueError if `path` is invalid, AgentFileStagingError if the file was uploaded but could not be added. An
    interruption has the attribute `uploaded_file_id` as well.
    """
    place = destination(path)
    path_segment("environment_id", environment_id, "")
    client: Any = resource._client
    uploaded = client.files.create(file=file, purpose="user_data", **options)
    try:
        staged = resource.create(environment_id, type="file_id", file_id=uploaded.id, path=place, **options)
    except Exception as error:
        raise AgentFileStagingError(uploaded.id) from error
    except BaseException as error:  # an interruption stays what it is
        vars(error)["uploaded_file_id"] = uploaded.id
        raise
    return StagedAgentFile(uploaded.id, staged)
