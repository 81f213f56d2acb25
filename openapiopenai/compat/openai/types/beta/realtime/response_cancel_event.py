# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_beta_client_event_response_cancel import RealtimeBetaClientEventResponseCancel as ResponseCancelEvent
__all__ = ["ResponseCancelEvent"]
