# Names of the official SDK, generated: openapiopenai drift names
from .client_secret_create_params import ClientSecretCreateParams as ClientSecretCreateParams
