# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.response_text_delta_event import ResponseTextDeltaEvent as ResponseTextDeltaEvent
from openapiopenai.models.response_log_prob import ResponseLogProb as Logprob
from openapiopenai.models.response_log_prob_top_logprobs_item import ResponseLogProbTopLogprobsItem as LogprobTopLogprob
from ..._models import BaseModel as BaseModel
__all__ = ["ResponseTextDeltaEvent", "Logprob", "LogprobTopLogprob", "BaseModel"]
