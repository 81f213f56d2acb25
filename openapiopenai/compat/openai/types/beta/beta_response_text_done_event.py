# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.beta_response_text_done_event import BetaResponseTextDoneEvent as BetaResponseTextDoneEvent
from openapiopenai.models.response_log_prob import ResponseLogProb as Logprob
from openapiopenai.models.response_log_prob_top_logprobs_item import ResponseLogProbTopLogprobsItem as LogprobTopLogprob
from openapiopenai.models.beta_agent_tag import BetaAgentTag as Agent
from ..._models import BaseModel as BaseModel
__all__ = ["BetaResponseTextDoneEvent", "Logprob", "LogprobTopLogprob", "Agent", "BaseModel"]
