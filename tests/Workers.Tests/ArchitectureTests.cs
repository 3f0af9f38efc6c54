using System.Reflection;
using SenHub.Adapters.Channels;
using SenHub.Contracts;
using SenHub.Domain;
using SenHub.Printing.Tree;

namespace SenHub.Workers.Tests;

/// <summary>The rules of the house that the compiler cannot hold.</summary>
public sealed class ArchitectureTests
{
    private static readonly Assembly Contracts = typeof(IWakeUp).Assembly;
    private static readonly Assembly Domain = typeof(Fault).Assembly;
    private static readonly Assembly Printing = typeof(Doc).Assembly;
    private static readonly Assembly Documents = typeof(SenHub.Documents.House.HouseStyle).Assembly;
    private static readonly Assembly Desk = typeof(SenHub.Desk.Frame.PageFrame).Assembly;
    private static readonly Assembly Adapters = typeof(IDeliveryChannel).Assembly;
    private static readonly Assembly Workers = typeof(Flow).Assembly;

    [Fact]
    public void Contracts_domain_and_printing_lean_on_the_framework_and_word_s_elements_only() =>
        Assert.Empty(
            from assembly in new[] { Contracts, Domain, Printing }
            from leaned in assembly.GetReferencedAssemblies()
            where !leaned.Name!.StartsWith("System", StringComparison.Ordinal)
            where assembly != Printing || leaned.Name != "DocumentFormat.OpenXml"
            select $"{assembly.GetName().Name} leans on {leaned.Name}");

    [Fact]
    public void Arrows_point_one_way()
    {
        Assert.Equal(["SenHub.Domain", "SenHub.Printing"], Ours(Documents));
        Assert.Equal(["SenHub.Contracts", "SenHub.Domain"], Ours(Adapters));
        Assert.All(Ours(Desk), leaned => Assert.Equal("SenHub.Domain", leaned));
    }

    [Fact]
    public void Domain_and_documents_never_wait() =>
        Assert.Empty(
            from type in Domain.GetTypes().Concat(Documents.GetTypes())
            from method in type.GetMethods(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            where method.ReturnType.Namespace == "System.Threading.Tasks"
            select $"{type.Name}.{method.Name}");

    [Fact]
    public void Adapters_show_ports_and_hide_the_rest() =>
        Assert.Empty(
            from type in Adapters.GetExportedTypes()
            where type is { IsClass: true, IsAbstract: false }
            where type.GetInterfaces().Any(port => port.Assembly == type.Assembly)
            select type.Name);

    [Fact]
    public void A_wake_up_holds_an_id_and_nothing_else() =>
        Assert.All(
            Contracts.GetTypes().Where(type => type.IsClass && typeof(IWakeUp).IsAssignableFrom(type)),
            type => Assert.Equal([typeof(Guid)], type.GetProperties().Where(property => property.CanWrite).Select(property => property.PropertyType)));

    [Fact]
    public void Every_step_is_in_the_flow() =>
        Assert.Equal(
            Workers.GetTypes().Where(type => !type.IsAbstract && typeof(SenHub.Workers.Nights.Step).IsAssignableFrom(type)).Select(type => type.Name).Order(),
            Flow.Lines.Select(line => line.Step.Name).Distinct().Order());

    [Fact]
    public void The_flow_keeps_the_order_of_the_house() =>
        Assert.Equal(Flow.Lines.Select(line => line.Stage).Order(), Flow.Lines.Select(line => line.Stage));

    [Fact]
    public void A_step_lives_in_the_folder_of_its_stage() =>
        Assert.All(Flow.Lines, line => Assert.Equal($"SenHub.Workers.{line.Stage}", line.Step.Namespace));

    [Fact]
    public void The_readme_shows_the_flow_as_it_is()
    {
        var block = string.Join('\n', Flow.Lines.Select(line => $"{line.Stage,-11} {line.Step.Name,-27} {line.Does}"));

        Assert.Contains(block, File.ReadAllText(Path.Combine(Repository.Root, "README.md")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("src")]
    [InlineData("tests")]
    [InlineData("bench")]
    [InlineData("samples")]
    public void No_source_file_is_longer_than_two_hundred_lines(string part) =>
        Assert.Empty(
            from file in Directory.EnumerateFiles(Path.Combine(Repository.Root, part), "*.cs", SearchOption.AllDirectories)
            where !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
            let lines = File.ReadLines(file).Count()
            where lines > 200
            select $"{Path.GetRelativePath(Repository.Root, file)}: {lines} lines");

    [Fact]
    public void A_step_is_at_most_forty_lines() =>
        Assert.All(Flow.Lines, line =>
        {
            var file = Path.Combine(Repository.Root, "src", "Workers", line.Stage.ToString(), line.Step.Name + ".cs");
            var text = File.ReadAllLines(file);
            var start = Array.FindIndex(text, row => row.Contains("RunAsync(", StringComparison.Ordinal));
            var end = Array.FindIndex(text, start, row => row == "    }");

            Assert.InRange(end - start + 1, 1, 40);
        });

    private static IEnumerable<string> Ours(Assembly assembly) =>
        assembly.GetReferencedAssemblies().Select(leaned => leaned.Name!).Where(name => name.StartsWith("SenHub", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
}
