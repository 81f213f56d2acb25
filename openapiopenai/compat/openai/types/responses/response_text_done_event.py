# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.response_text_done_event import ResponseTextDoneEvent as ResponseTextDoneEvent
from openapiopenai.models.response_log_prob import ResponseLogProb as Logprob
from openapiopenai.models.response_log_prob_top_logprobs_item import ResponseLogProbTopLogprobsItem as LogprobTopLogprob
from ..._models import BaseModel as BaseModel
__all__ = ["ResponseTextDoneEvent", "Logprob", "LogprobTopLogprob", "BaseModel"]
