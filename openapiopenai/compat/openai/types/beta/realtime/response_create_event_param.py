# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_beta_client_event_response_create import RealtimeBetaClientEventResponseCreateDict as ResponseCreateEventParam
from openapiopenai.models.realtime_beta_response_create_params import RealtimeBetaResponseCreateParamsDict as Response
from openapiopenai.models.realtime_beta_response_create_params_tools_item import RealtimeBetaResponseCreateParamsToolsItemDict as ResponseTool
from ...shared_params.metadata import Metadata as Metadata
from .conversation_item_with_reference_param import ConversationItemWithReferenceParam as ConversationItemWithReferenceParam
__all__ = ["ResponseCreateEventParam", "Response", "ResponseTool", "Metadata", "ConversationItemWithReferenceParam"]
