using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace SenHub.Workers.Tests.Deploy;

/// <summary>No Kubernetes runs here: what its own admission, and a careful reader, would ask of the manifests.</summary>
public sealed partial class KubernetesTests
{
    private static readonly string[] Pages = ["/livez", "/readyz"];
    private static readonly string[] Probes = ["startupProbe", "livenessProbe", "readinessProbe"];
    private static readonly string[] Roles = ["import", "roll", "provision", "reviews", "documents", "deliveries", "schedule"];

    [Fact]
    public void Every_document_is_of_a_known_kind_and_lies_in_the_hubs_own_namespace()
    {
        var known = new HashSet<string>
        {
            "v1 Namespace", "v1 ConfigMap", "v1 PersistentVolumeClaim", "v1 ServiceAccount", "v1 Service", "apps/v1 Deployment", "batch/v1 CronJob",
            "policy/v1 PodDisruptionBudget", "networking.k8s.io/v1 NetworkPolicy", "autoscaling/v2 HorizontalPodAutoscaler",
        };

        Assert.All(DeployFiles.Manifests, document => Assert.Contains($"{document.Said("apiVersion")} {document.Said("kind")}", known));
        Assert.All(Of("Namespace", isIt: false), document => Assert.Equal("senhub", document.Said("metadata", "namespace")));
        Assert.Equal(DeployFiles.Manifests.Count, DeployFiles.Manifests.Select(document => document.Said("kind") + document.Said("metadata", "name")).Distinct().Count());
    }

    [Fact]
    public void No_pod_may_more_than_the_restricted_standard_allows()
    {
        Assert.All(Pods, pod =>
        {
            Assert.Equal("true", pod.Said("securityContext", "runAsNonRoot"));
            Assert.NotEqual("0", pod.Said("securityContext", "runAsUser"));
            Assert.Equal("RuntimeDefault", pod.Said("securityContext", "seccompProfile", "type"));
            Assert.Equal("false", pod.Said("automountServiceAccountToken"));
        });
        Assert.All(Containers, container =>
        {
            Assert.Equal(("false", "true", "ALL"), (container.Said("securityContext", "allowPrivilegeEscalation"), container.Said("securityContext", "readOnlyRootFilesystem"), container.At("securityContext", "capabilities", "drop")![0]!.ToString()));
            Assert.NotEqual("", container.Said("resources", "requests", "memory"));
            Assert.NotEqual("", container.Said("resources", "limits", "memory"));
            Assert.Matches(Pinned(), container.Said("image"));
        });
    }

    [Fact]
    public void Every_worker_is_probed_at_pages_that_the_hub_has_by_a_port_that_it_names()
    {
        var workers = Of("Deployment").Select(deployment => deployment.At("spec", "template", "spec", "containers")![0]!);

        Assert.All(workers, worker =>
        {
            Assert.Equal("20080", worker["ports"]!.AsArray().Single(port => port.Said("name") == "health").Said("containerPort"));
            Assert.Equal("/livez", worker.Said("livenessProbe", "httpGet", "path"));
            Assert.Equal("/readyz", worker.Said("readinessProbe", "httpGet", "path"));
            Assert.All(Probes, probe => Assert.Contains(worker.Said(probe, "httpGet", "path"), Pages));
        });
    }

    [Fact]
    public void All_roles_are_taken_each_by_two_and_a_disruption_takes_one_away_at_most()
    {
        var deployments = Of("Deployment").ToList();
        var taken = deployments.SelectMany(deployment => deployment.At("spec", "template", "spec", "containers")![0]!["args"]![1]!.ToString().Split(',')).ToList();

        Assert.Equal(Roles.Order(), taken.Order());
        Assert.All(deployments, deployment => Assert.Equal("2", deployment.Said("spec", "replicas")));
        Assert.All(deployments, deployment => Assert.Contains(Of("PodDisruptionBudget"), budget =>
            budget.Said("spec", "maxUnavailable") == "1" && JsonNode.DeepEquals(budget.At("spec", "selector", "matchLabels"), deployment.At("spec", "selector", "matchLabels"))));
        Assert.All(deployments, deployment => Assert.True(JsonNode.DeepEquals(deployment.At("spec", "selector", "matchLabels"), deployment.At("spec", "template", "metadata", "labels"))));
        Assert.Contains(deployments, deployment => deployment.Said("metadata", "name") == Of("HorizontalPodAutoscaler").Single().Said("spec", "scaleTargetRef", "name"));
    }

    [Fact]
    public void No_manifest_holds_a_secret_and_what_pods_mount_is_declared()
    {
        var claims = Of("PersistentVolumeClaim").Select(claim => claim.Said("metadata", "name")).ToHashSet();

        Assert.Empty(Of("Secret"));
        Assert.All(Of("ConfigMap").SelectMany(map => map["data"]!.AsObject()), setting => Assert.DoesNotMatch(Literal(), $"{setting.Key}={setting.Value}"));
        Assert.All(Containers, container => Assert.Null(container["env"]));
        Assert.All(Pods.SelectMany(pod => pod["volumes"]!.AsArray()).Where(volume => volume!["persistentVolumeClaim"] is not null), volume => Assert.Contains(volume.Said("persistentVolumeClaim", "claimName"), claims));
        Assert.All(Pods, pod => Assert.Equal(
            pod["volumes"]!.AsArray().Select(volume => volume.Said("name")).Order(),
            pod.At("containers")![0]!["volumeMounts"]!.AsArray().Select(mount => mount.Said("name")).Order()));
    }

    [Fact]
    public void The_network_lets_in_only_whom_it_names()
    {
        var policy = Of("NetworkPolicy").Single();

        Assert.Equal(["Ingress", "Egress"], policy.At("spec", "policyTypes")!.AsArray().Select(type => type!.ToString()));
        Assert.All(policy.At("spec", "ingress")!.AsArray(), rule => Assert.NotEmpty(rule!["from"]!.AsArray()));
        Assert.All(policy.At("spec", "egress")!.AsArray(), rule => Assert.NotEmpty(rule!["ports"]!.AsArray()));
    }

    private static IEnumerable<JsonNode> Of(string kind, bool isIt = true) => DeployFiles.Manifests.Where(document => document.Said("kind") == kind == isIt);

    private static IReadOnlyList<JsonNode> Pods { get; } =
        [.. Of("Deployment").Select(deployment => deployment.At("spec", "template", "spec")!), .. Of("CronJob").Select(job => job.At("spec", "jobTemplate", "spec", "template", "spec")!)];

    private static IReadOnlyList<JsonNode> Containers { get; } = [.. Pods.SelectMany(pod => pod["containers"]!.AsArray()).Select(container => container!)];

    /// <summary>An image by a version or a digest; "latest" is neither.</summary>
    [GeneratedRegex(@"\A[a-z0-9./-]+(?::\d+\.\d+[\w.-]*|@sha256:[0-9a-f]{64})\z")]
    internal static partial Regex Pinned();

    /// <summary>A setting that would be a secret itself.</summary>
    [GeneratedRegex("(?i)(password|secret|token|key)=(?!/)|password=[^;]+")]
    internal static partial Regex Literal();
}
