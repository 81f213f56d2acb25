# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.response_created_event import ResponseCreatedEvent as ResponseCreatedEvent
