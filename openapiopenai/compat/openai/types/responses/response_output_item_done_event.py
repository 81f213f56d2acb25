# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.response_output_item_done_event import ResponseOutputItemDoneEvent as ResponseOutputItemDoneEvent
