# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.response_in_progress_event import ResponseInProgressEvent as ResponseInProgressEvent
