# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai._runtime.sockets.options import ConnectOptions as SyncWebSocketConnectionOptions
from openapiopenai._runtime.sockets.options import ConnectOptions as WebSocketConnectionOptions
from .websocket_connection_options import WebSocketConnectionOptions as WebsocketConnectionOptions
__all__ = ["SyncWebSocketConnectionOptions", "WebSocketConnectionOptions", "WebsocketConnectionOptions"]
