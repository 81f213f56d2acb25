# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from typing_extensions import Required, TypedDict
from openapiopenai.models.create_external_key_request import CreateExternalKeyRequestDict as ExternalKeyCreateParams
from openapiopenai.models.create_external_key_request import CreateExternalKeyRequestDict as V1OrganizationExternalKeysPostRequestAws
V1OrganizationExternalKeysPostRequestGcp = TypedDict("V1OrganizationExternalKeysPostRequestGcp", {"audience": str, "kms_key_location": str, "kms_key_name": str, "kms_key_ring_name": str, "kms_project_id": str, "name": str, "type": Literal["gcp"], "workload_identity_pool_id": str, "workload_identity_project_number": str, "workload_identity_provider_id": str, "kms_key_version": str, "purpose": Union[Literal["ekm"], Literal["psp_decryption"]]}, total=False)
V1OrganizationExternalKeysPostRequestAzure = TypedDict("V1OrganizationExternalKeysPostRequestAzure", {"key_name": str, "name": str, "tenant_id": str, "type": Literal["azure"], "vault_uri": str, "key_version": str, "purpose": Union[Literal["ekm"], Literal["psp_decryption"]]}, total=False)
V1OrganizationExternalKeysPostRequestOci = TypedDict("V1OrganizationExternalKeysPostRequestOci", {"key_ocid": str, "name": str, "region": str, "type": Literal["oci"], "vault_ocid": str, "key_version_ocid": str, "purpose": Union[Literal["ekm"], Literal["psp_decryption"]]}, total=False)
__all__ = ["ExternalKeyCreateParams", "V1OrganizationExternalKeysPostRequestAws", "V1OrganizationExternalKeysPostRequestGcp", "V1OrganizationExternalKeysPostRequestAzure", "V1OrganizationExternalKeysPostRequestOci"]
