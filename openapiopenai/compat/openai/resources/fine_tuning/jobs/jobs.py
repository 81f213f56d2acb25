# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.api.fine_tuning_jobs import FineTuningJobs as Jobs
from openapiopenai.api.fine_tuning_jobs import AsyncFineTuningJobs as AsyncJobs
from openapiopenai.api.fine_tuning_jobs import RawFineTuningJobs as JobsWithRawResponse
from openapiopenai.api.fine_tuning_jobs import AsyncRawFineTuningJobs as AsyncJobsWithRawResponse
from openapiopenai.api.fine_tuning_jobs import RawFineTuningJobs as JobsWithStreamingResponse
from openapiopenai.api.fine_tuning_jobs import AsyncRawFineTuningJobs as AsyncJobsWithStreamingResponse
__all__ = ["Jobs", "AsyncJobs", "JobsWithRawResponse", "AsyncJobsWithRawResponse", "JobsWithStreamingResponse", "AsyncJobsWithStreamingResponse"]
