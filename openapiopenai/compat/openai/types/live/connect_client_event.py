# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.live_sideband_client_event import LiveSidebandClientEvent as ConnectClientEvent
from openapiopenai.models.live_connect_client_event_transport_dtmf_send import LiveConnectClientEventTransportDtmfSend as TransportDtmfSend
__all__ = ["ConnectClientEvent", "TransportDtmfSend"]
