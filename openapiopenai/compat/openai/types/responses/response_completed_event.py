# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.response_completed_event import ResponseCompletedEvent as ResponseCompletedEvent
