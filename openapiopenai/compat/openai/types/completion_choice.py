# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.create_completion_response_choices_item import CreateCompletionResponseChoicesItem as CompletionChoice
from openapiopenai.models.create_completion_response_choices_item_logprobs import CreateCompletionResponseChoicesItemLogprobs as Logprobs
from .._models import BaseModel as BaseModel
__all__ = ["CompletionChoice", "Logprobs", "BaseModel"]
