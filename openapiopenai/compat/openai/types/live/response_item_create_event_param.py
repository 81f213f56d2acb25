# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.live_response_item_create_event import LiveResponseItemCreateEventDict as ResponseItemCreateEventParam
from ..responses.response_input_item_param import ResponseInputItemParam as ResponseInputItemParam
__all__ = ["ResponseItemCreateEventParam", "ResponseInputItemParam"]
