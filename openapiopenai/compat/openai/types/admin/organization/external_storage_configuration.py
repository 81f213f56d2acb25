# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.external_storage_configuration import ExternalStorageConfiguration as ExternalStorageConfiguration
from openapiopenai.models.external_storage_configuration_provider import ExternalStorageConfigurationProvider as Provider
__all__ = ["ExternalStorageConfiguration", "Provider"]
