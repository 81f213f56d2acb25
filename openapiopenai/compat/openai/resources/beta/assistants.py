# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.api.beta_assistants import BetaAssistants as Assistants
from openapiopenai.api.beta_assistants import AsyncBetaAssistants as AsyncAssistants
from openapiopenai.api.beta_assistants import RawBetaAssistants as AssistantsWithRawResponse
from openapiopenai.api.beta_assistants import AsyncRawBetaAssistants as AsyncAssistantsWithRawResponse
from openapiopenai.api.beta_assistants import RawBetaAssistants as AssistantsWithStreamingResponse
from openapiopenai.api.beta_assistants import AsyncRawBetaAssistants as AsyncAssistantsWithStreamingResponse
__all__ = ["Assistants", "AsyncAssistants", "AssistantsWithRawResponse", "AsyncAssistantsWithRawResponse", "AssistantsWithStreamingResponse", "AsyncAssistantsWithStreamingResponse"]
