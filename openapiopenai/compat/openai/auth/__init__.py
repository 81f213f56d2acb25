# Names of `openai.auth`.
from openapiopenai import SubjectTokenProvider as SubjectTokenProvider
from openapiopenai import WorkloadIdentity as SubjectTokenWorkloadIdentity
from openapiopenai import WorkloadIdentity as WorkloadIdentity
from openapiopenai import X509WorkloadIdentity as X509WorkloadIdentity
from openapiopenai import azure_managed_identity_token_provider as azure_managed_identity_token_provider
from openapiopenai import gcp_id_token_provider as gcp_id_token_provider
from openapiopenai import k8s_service_account_token_provider as k8s_service_account_token_provider
from openapiopenai import x509_workload_identity as x509_workload_identity
from ._workload import WorkloadIdentityAuth as WorkloadIdentityAuth

__all__ = [
    "SubjectTokenProvider",
    "SubjectTokenWorkloadIdentity",
    "WorkloadIdentity",
    "WorkloadIdentityAuth",
    "X509WorkloadIdentity",
    "azure_managed_identity_token_provider",
    "gcp_id_token_provider",
    "k8s_service_account_token_provider",
    "x509_workload_identity",
]
