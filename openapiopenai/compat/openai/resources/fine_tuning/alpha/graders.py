# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.api.fine_tuning_alpha_graders import FineTuningAlphaGraders as Graders
from openapiopenai.api.fine_tuning_alpha_graders import AsyncFineTuningAlphaGraders as AsyncGraders
from openapiopenai.api.fine_tuning_alpha_graders import RawFineTuningAlphaGraders as GradersWithRawResponse
from openapiopenai.api.fine_tuning_alpha_graders import AsyncRawFineTuningAlphaGraders as AsyncGradersWithRawResponse
from openapiopenai.api.fine_tuning_alpha_graders import RawFineTuningAlphaGraders as GradersWithStreamingResponse
from openapiopenai.api.fine_tuning_alpha_graders import AsyncRawFineTuningAlphaGraders as AsyncGradersWithStreamingResponse
__all__ = ["Graders", "AsyncGraders", "GradersWithRawResponse", "AsyncGradersWithRawResponse", "GradersWithStreamingResponse", "AsyncGradersWithStreamingResponse"]
