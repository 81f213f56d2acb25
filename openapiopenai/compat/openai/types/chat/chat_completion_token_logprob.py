# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.chat_completion_token_logprob import ChatCompletionTokenLogprob as ChatCompletionTokenLogprob
from openapiopenai.models.chat_completion_token_logprob_top_logprobs_item import ChatCompletionTokenLogprobTopLogprobsItem as TopLogprob
from ..._models import BaseModel as BaseModel
__all__ = ["ChatCompletionTokenLogprob", "TopLogprob", "BaseModel"]
