# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.response_incomplete_event import ResponseIncompleteEvent as ResponseIncompleteEvent
