# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.response_steer_event import ResponseSteerEvent as ResponseSteerEvent
