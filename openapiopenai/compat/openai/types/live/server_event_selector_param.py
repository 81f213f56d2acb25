# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.live_server_event_selector_param import LiveServerEventSelectorParamDict as ServerEventSelectorParam
__all__ = ["ServerEventSelectorParam"]
