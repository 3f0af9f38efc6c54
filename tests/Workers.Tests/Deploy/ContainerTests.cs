using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace SenHub.Workers.Tests.Deploy;

/// <summary>No container engine runs here: what a linter would ask of the compose file and of the image's own.</summary>
public sealed class ContainerTests
{
    private static readonly string[] Workers = ["worker-1", "worker-2", "worker-3"];

    private static JsonNode Compose { get; } = DeployFiles.Yaml("compose.yaml").Single();

    private static IReadOnlyList<string> Image { get; } = [.. Regex.Replace(DeployFiles.Text("container/Dockerfile"), @"\\\r?\n\s*", " ").Split('\n').Where(line => line.Length > 0 && line[0] != '#')];

    [Fact]
    public void Every_service_is_read_only_without_rights_of_root_and_watched()
    {
        Assert.All(Services, service =>
        {
            Assert.Equal("true", service.Value.Said("read_only"));
            Assert.Equal("ALL", service.Value!["cap_drop"]!.AsArray().Single()!.ToString());
            Assert.Equal("no-new-privileges:true", service.Value["security_opt"]!.AsArray().Single()!.ToString());
            Assert.DoesNotMatch("^(0|root)?(:|$)", service.Value.Said("user"));
            Assert.NotNull(service.Value["healthcheck"]);
        });
    }

    [Fact]
    public void The_three_workers_take_all_roles_and_two_may_lead()
    {
        var roles = Workers.Select(name => Compose.At("services", name, "command")![1]!.ToString().Split(',')).ToList();

        Assert.Equal(["deliveries", "documents", "import", "provision", "reviews", "roll", "schedule"], roles.SelectMany(one => one).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(2, roles.Count(one => one.Contains("schedule")));
    }

    [Fact]
    public void Images_are_pinned_ports_are_for_this_machine_and_every_secret_is_a_file_outside()
    {
        var declared = Compose["secrets"]!.AsObject();

        Assert.All(Services.Select(service => service.Value.Said("image")), image => Assert.True(image.StartsWith("senhub:${SENHUB_VERSION:?", StringComparison.Ordinal) || KubernetesTests.Pinned().IsMatch(image), image));
        Assert.All(Services.SelectMany(service => service.Value!["ports"]?.AsArray() ?? []), port => Assert.StartsWith("127.0.0.1:", port!.ToString(), StringComparison.Ordinal));
        Assert.All(Services.SelectMany(service => service.Value!["secrets"]!.AsArray()), secret => Assert.Contains(secret!.ToString(), declared.Select(one => one.Key)));
        Assert.All(declared, secret => Assert.StartsWith("./secrets/", secret.Value.Said("file"), StringComparison.Ordinal));
        Assert.All(Services.SelectMany(service => service.Value!["environment"]?.AsObject() ?? []), setting => Assert.DoesNotMatch(KubernetesTests.Literal(), $"{setting.Key}={setting.Value}"));
    }

    [Fact]
    public void The_script_makes_every_secret_that_the_compose_file_wants()
    {
        var script = DeployFiles.Text("make-secrets");

        Assert.All(Compose["secrets"]!.AsObject().Select(secret => secret.Key), name => Assert.Contains(name.Split('.')[0], script, StringComparison.Ordinal));
    }

    [Fact]
    public void The_image_is_chiselled_by_version_and_runs_as_a_number_that_is_not_root()
    {
        var from = Image.Where(line => line.StartsWith("FROM ", StringComparison.Ordinal)).ToList();

        Assert.All(Image.Where(line => Regex.IsMatch(line, "^ARG (SDK|RUNTIME)=")), line => Assert.Matches(@"=\d+\.\d+\.\d+-noble", line));
        Assert.All(from, line => Assert.Matches(@"^FROM mcr\.microsoft\.com/dotnet/(sdk|aspnet):\$\{(SDK|RUNTIME)\}( AS build)?$", line));
        Assert.Contains(Image, line => line.StartsWith("ARG RUNTIME=", StringComparison.Ordinal) && line.EndsWith("-chiseled-extra", StringComparison.Ordinal));
        Assert.Matches(@"^USER [1-9]\d+$", Image.Last(line => line.StartsWith("USER", StringComparison.Ordinal)));
        Assert.DoesNotContain(Image, line => line.StartsWith("ADD ", StringComparison.Ordinal) || Regex.IsMatch(line, "(?i)^(ENV|ARG) .*(password|secret|token)"));
        Assert.All(Image.Where(line => Regex.IsMatch(line, "^(ENTRYPOINT|CMD)|CMD \\[")), line => Assert.Matches(@"\[""/app/senhub""", line));
        Assert.Contains(Image, line => line.StartsWith("HEALTHCHECK ", StringComparison.Ordinal));
    }

    private static IEnumerable<KeyValuePair<string, JsonNode?>> Services => Compose["services"]!.AsObject();
}
