# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.live_data_channel_config_param import LiveDataChannelConfigParamDict as DataChannelConfigParam
from ..._types import SequenceNotStr as SequenceNotStr
from .server_event_selector_param import ServerEventSelectorParam as ServerEventSelectorParam
__all__ = ["DataChannelConfigParam", "SequenceNotStr", "ServerEventSelectorParam"]
