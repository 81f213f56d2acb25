# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_beta_client_event_response_create import RealtimeBetaClientEventResponseCreate as ResponseCreateEvent
from openapiopenai.models.realtime_beta_response_create_params import RealtimeBetaResponseCreateParams as Response
from openapiopenai.models.realtime_beta_response_create_params_tools_item import RealtimeBetaResponseCreateParamsToolsItem as ResponseTool
__all__ = ["ResponseCreateEvent", "Response", "ResponseTool"]
