# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.external_storage_configuration import ExternalStorageConfiguration as ExternalStorageConfiguration
from openapiopenai.models.external_storage_configuration_provider import ExternalStorageConfigurationProvider as Provider
from ...._utils import PropertyInfo as PropertyInfo
from ...._models import BaseModel as BaseModel
from .aws_external_storage_provider import AwsExternalStorageProvider as AwsExternalStorageProvider
from .gcp_external_storage_provider import GcpExternalStorageProvider as GcpExternalStorageProvider
from .oci_external_storage_provider import OciExternalStorageProvider as OciExternalStorageProvider
from .azure_external_storage_provider import AzureExternalStorageProvider as AzureExternalStorageProvider
__all__ = ["ExternalStorageConfiguration", "Provider", "PropertyInfo", "BaseModel", "AwsExternalStorageProvider", "GcpExternalStorageProvider", "OciExternalStorageProvider", "AzureExternalStorageProvider"]
