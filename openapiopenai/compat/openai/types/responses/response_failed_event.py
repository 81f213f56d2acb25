# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.response_failed_event import ResponseFailedEvent as ResponseFailedEvent
