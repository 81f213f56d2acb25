"""Asynchronous helpers that poll until a task is done."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from openapiopenai._runtime.calls.helper import takes
from openapiopenai._runtime.http import tasks
from openapiopenai._runtime.json.redaction import quote

from .polling import LONGEST_SLEEP, PollOptions, PollTimeoutError, check_limits, interval_of, waiting

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from openapiopenai._runtime.json.types import FileContent
    from openapiopenai.api.batches import AsyncBatches
    from openapiopenai.api.beta_threads import AsyncBetaThreads
    from openapiopenai.api.beta_threads_runs import AsyncBetaThreadsRuns
    from openapiopenai.api.files import AsyncFiles
    from openapiopenai.api.fine_tuning_jobs import AsyncFineTuningJobs
    from openapiopenai.api.responses import AsyncResponses
    from openapiopenai.api.vector_stores_file_batches import AsyncVectorStoresFileBatches
    from openapiopenai.api.vector_stores_files import AsyncVectorStoresFiles
    from openapiopenai.api.videos import AsyncVideos
    from openapiopenai.models.batch import Batch
    from openapiopenai.models.fine_tuning_job import FineTuningJob
    from openapiopenai.models.open_ai_file import OpenAIFile
    from openapiopenai.models.response import Response
    from openapiopenai.models.run_object import RunObject
    from openapiopenai.models.vector_store_file_batch_object import VectorStoreFileBatchObject
    from openapiopenai.models.vector_store_file_object import VectorStoreFileObject
    from openapiopenai.models.video_resource import VideoResource


async def until_done(
    resource: Any,
    arguments: dict[str, Any],
    unfinished: str,
    *,
    poll_interval_ms: float | None = None,
    max_wait_seconds: float | None = None,
    on_progress: Callable[[Any], object] | None = None,
    **options: Any,
) -> Any:
    """Retrieve an object of a resource until its `status` is not in `unfinished`, a list separated by spaces."""
    check_limits(poll_interval_ms=poll_interval_ms, max_wait_seconds=max_wait_seconds)
    start = time.monotonic()
    while True:
        thing: Any = await resource.retrieve(**arguments, **options)
        if on_progress:
            on_progress(thing)
        status = getattr(thing, "status", None)
        if status not in unfinished.split():
            return thing
        delay = (poll_interval_ms if poll_interval_ms is not None else interval_of(thing)) / 1000
        elapsed = time.monotonic() - start
        if max_wait_seconds is not None and elapsed + delay > max_wait_seconds:
            name = f"{type(thing).__name__} {quote(str(getattr(thing, 'id', '')))}".strip()
            raise PollTimeoutError(
                f"{name} is still {quote(str(status))} after {elapsed:.0f} s (max_wait_seconds={max_wait_seconds:g})",
                thing,
            )
        await resource._sleep(min(delay, LONGEST_SLEEP))


# --- files ---


async def wait_for_file(
    files: AsyncFiles,
    id: str,
    *,
    poll_interval: float = 5.0,
    max_wait_seconds: float = 1800,
    on_progress: Callable[[OpenAIFile], object] | None = None,
    **options: Any,
) -> OpenAIFile:
    """Wait until a file has been processed, and return it. Its `status` tells whether processing succeeded.

    - `id`: ID of the file.
    - `poll_interval`: seconds between two polls; default: 5.
    - `max_wait_seconds`: maximum wait, in seconds; default: 1,800. If the next poll would come later, raises
      PollTimeoutError.
    - `on_progress`: called with the file after each poll.
    """
    check_limits(poll_interval=poll_interval)
    done: OpenAIFile = await until_done(
        files,
        {"file_id": id},
        "uploaded",
        poll_interval_ms=poll_interval * 1000,
        max_wait_seconds=max_wait_seconds,
        on_progress=on_progress,
        **options,
    )
    return done


# --- vector stores ---


@takes("vector_stores.files.retrieve", options=PollOptions)
async def poll_vector_store_file(
    files: AsyncVectorStoresFiles, file_id: str, *, vector_store_id: str, **options: Any
) -> VectorStoreFileObject:
    """Wait until a file of a vector store has been processed, and return it; see its `status` and `last_error`."""
    done: VectorStoreFileObject = await until_done(
        files,
        {"file_id": file_id, "vector_store_id": vector_store_id},
        "in_progress",
        **options,
    )
    return done


@takes("vector_stores.files.create", options=PollOptions)
async def create_vector_store_file(
    files: AsyncVectorStoresFiles, file_id: str, *, vector_store_id: str, **arguments: Any
) -> VectorStoreFileObject:
    """Add a file to a vector store and wait until it has been processed; see `poll`."""
    waits = waiting(arguments)
    file = await files.create(vector_store_id, file_id=file_id, **arguments)
    return await poll_vector_store_file(files, file.id, vector_store_id=vector_store_id, **waits)


@takes("vector_stores.files.create", without=("file_id",))
async def upload_vector_store_file(
    files: AsyncVectorStoresFiles, *, vector_store_id: str, file: FileContent, **arguments: Any
) -> VectorStoreFileObject:
    """Upload a file and add it to a vector store, without waiting until it has been processed; see `poll`.

    - `file`: a path, bytes, an open binary file, or a tuple of a name and one of these.
    """
    client: Any = files._client
    uploaded = await client.files.create(file=file, purpose="assistants")
    return await files.create(vector_store_id, file_id=uploaded.id, **arguments)


@takes("vector_stores.files.create", without=("file_id",), options=PollOptions)
async def upload_and_poll_vector_store_file(
    files: AsyncVectorStoresFiles, *, vector_store_id: str, file: FileContent, **arguments: Any
) -> VectorStoreFileObject:
    """Upload a file, add it to a vector store, and wait until it has been processed; see `upload` and `poll`.

    - `file`: see `upload`.
    """
    waits = waiting(arguments)
    added = await upload_vector_store_file(files, vector_store_id=vector_store_id, file=file, **arguments)
    return await poll_vector_store_file(files, added.id, vector_store_id=vector_store_id, **waits)


@takes("vector_stores.file_batches.retrieve", options=PollOptions)
async def poll_file_batch(
    file_batches: AsyncVectorStoresFileBatches, batch_id: str, *, vector_store_id: str, **options: Any
) -> VectorStoreFileBatchObject:
    """Wait until a batch of files has been processed, and return it; `file_counts` tells how many files failed."""
    done: VectorStoreFileBatchObject = await until_done(
        file_batches,
        {"batch_id": batch_id, "vector_store_id": vector_store_id},
        "in_progress",
        **options,
    )
    return done


@takes("vector_stores.file_batches.create", options=PollOptions)
async def create_file_batch(
    file_batches: AsyncVectorStoresFileBatches, vector_store_id: str, **arguments: Any
) -> VectorStoreFileBatchObject:
    """Add files to a vector store and wait until they have been processed; see `poll`."""
    waits = waiting(arguments)
    batch = await file_batches.create(vector_store_id, **arguments)
    return await poll_file_batch(file_batches, batch.id, vector_store_id=vector_store_id, **waits)


@takes("vector_stores.file_batches.create", without=("files",), options=PollOptions)
async def upload_file_batch(
    file_batches: AsyncVectorStoresFileBatches,
    vector_store_id: str,
    *,
    files: Iterable[FileContent],
    file_ids: Sequence[str] = (),
    max_concurrency: int = 5,
    **arguments: Any,
) -> VectorStoreFileBatchObject:
    """Upload files, add them to a vector store, and wait until they have been processed; see `poll`.

    - `files`: paths, bytes, open binary files, or tuples of a name and one of these.
    - `file_ids`: IDs of files that have already been uploaded, to be added too.
    - `max_concurrency`: maximum number of concurrent uploads; default: 5.

    Raises the first error of an upload. Files uploaded by then are not deleted.
    """
    client: Any = file_batches._client
    if isinstance(files, (str, bytes)):
        raise TypeError("files: expected several files, got one")
    waits = waiting(arguments)

    async def upload(file: FileContent) -> str:
        return str((await client.files.create(file=file, purpose="assistants")).id)

    uploaded = await tasks.concurrently(upload, files, limit=max_concurrency)
    batch = await file_batches.create(vector_store_id, file_ids=[*file_ids, *uploaded], **arguments)
    return await poll_file_batch(file_batches, batch.id, vector_store_id=vector_store_id, **waits)


# --- videos ---


@takes("videos.retrieve", options=PollOptions)
async def poll_video(videos: AsyncVideos, video_id: str, **options: Any) -> VideoResource:
    """Wait until a video is completed or has failed, and return it; see its `status`, `error`, and `progress`."""
    done: VideoResource = await until_done(videos, {"video_id": video_id}, "queued in_progress", **options)
    return done


@takes("videos.create", options=PollOptions)
async def create_video(videos: AsyncVideos, **arguments: Any) -> VideoResource:
    """Create a video and wait until it is completed or has failed; see `poll`."""
    waits = waiting(arguments)
    video = await videos.create(**arguments)
    return await poll_video(videos, video.id, **waits)


# --- assistant runs ---


@takes("beta.threads.runs.retrieve", options=PollOptions)
async def poll_run(runs: AsyncBetaThreadsRuns, run_id: str, thread_id: str, **options: Any) -> RunObject:
    """Wait until a run has ended or requires action (`requires_action`), and return it."""
    done: RunObject = await until_done(
        runs,
        {"run_id": run_id, "thread_id": thread_id},
        "queued in_progress cancelling",
        **options,
    )
    return done


@takes("beta.threads.runs.create", without=("stream",), options=PollOptions)
async def create_run(runs: AsyncBetaThreadsRuns, thread_id: str, **arguments: Any) -> RunObject:
    """Create a run and wait until it has ended or requires action; see `poll`."""
    waits = waiting(arguments)
    create: Any = runs.create
    run: RunObject = await create(thread_id=thread_id, **arguments)
    return await poll_run(runs, run.id, thread_id=thread_id, **waits)


@takes("beta.threads.runs.submit_tool_outputs", without=("stream",), options=PollOptions)
async def submit_tool_outputs(
    runs: AsyncBetaThreadsRuns, run_id: str, *, thread_id: str, **arguments: Any
) -> RunObject:
    """Submit the tool outputs of a run and wait until it has ended or requires more action; see `poll`."""
    waits = waiting(arguments)
    submit: Any = runs.submit_tool_outputs
    run: RunObject = await submit(run_id, thread_id=thread_id, **arguments)
    return await poll_run(runs, run.id, thread_id=thread_id, **waits)


@takes("beta.threads.create_and_run", without=("stream",), options=PollOptions)
async def create_thread_and_run(threads: AsyncBetaThreads, **arguments: Any) -> RunObject:
    """Create a thread and run it, and wait until the run has ended or requires action; see `runs.poll`."""
    waits = waiting(arguments)
    create: Any = threads.create_and_run
    run: RunObject = await create(**arguments)
    return await poll_run(threads.runs, run.id, thread_id=run.thread_id, **waits)


# --- other long-running tasks ---


@takes("batches.retrieve", options=PollOptions)
async def poll_batch(batches: AsyncBatches, batch_id: str, **options: Any) -> Batch:
    """Wait until a batch has ended, and return it; see its `status` and `request_counts`."""
    done: Batch = await until_done(
        batches,
        {"batch_id": batch_id},
        "validating in_progress finalizing cancelling",
        **options,
    )
    return done


@takes("fine_tuning.jobs.retrieve", options=PollOptions)
async def poll_fine_tuning_job(jobs: AsyncFineTuningJobs, fine_tuning_job_id: str, **options: Any) -> FineTuningJob:
    """Wait until a fine-tuning job has ended, and return it; see its `status` and `error`."""
    done: FineTuningJob = await until_done(
        jobs,
        {"fine_tuning_job_id": fine_tuning_job_id},
        "validating_files queued running paused",
        **options,
    )
    return done


@takes("responses.retrieve", without=("stream", "starting_after", "include_obfuscation"), options=PollOptions)
async def poll_response(responses: AsyncResponses, response_id: str, **options: Any) -> Response:
    """Wait until a response created with `background=True` has ended, and return it; see its `status`."""
    response: Response = await until_done(
        responses,
        {"response_id": response_id},
        "queued in_progress",
        **options,
    )
    return response
