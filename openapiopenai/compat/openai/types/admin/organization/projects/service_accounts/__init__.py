# Names of the official SDK, generated: openapiopenai drift names
from .api_key_create_params import APIKeyCreateParams as APIKeyCreateParams
from .api_key_create_response import APIKeyCreateResponse as APIKeyCreateResponse
