# Names of the official SDK, generated: openapiopenai drift names
from .jobs import Jobs as Jobs
from .jobs import AsyncJobs as AsyncJobs
from .jobs import JobsWithRawResponse as JobsWithRawResponse
from .jobs import AsyncJobsWithRawResponse as AsyncJobsWithRawResponse
from .jobs import JobsWithStreamingResponse as JobsWithStreamingResponse
from .jobs import AsyncJobsWithStreamingResponse as AsyncJobsWithStreamingResponse
from .checkpoints import Checkpoints as Checkpoints
from .checkpoints import AsyncCheckpoints as AsyncCheckpoints
from .checkpoints import CheckpointsWithRawResponse as CheckpointsWithRawResponse
from .checkpoints import AsyncCheckpointsWithRawResponse as AsyncCheckpointsWithRawResponse
from .checkpoints import CheckpointsWithStreamingResponse as CheckpointsWithStreamingResponse
from .checkpoints import AsyncCheckpointsWithStreamingResponse as AsyncCheckpointsWithStreamingResponse
