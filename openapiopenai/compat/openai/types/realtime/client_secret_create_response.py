# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_create_client_secret_response import RealtimeCreateClientSecretResponse as ClientSecretCreateResponse
from openapiopenai.models.realtime_create_client_secret_response_session import RealtimeCreateClientSecretResponseSession as Session
__all__ = ["ClientSecretCreateResponse", "Session"]
