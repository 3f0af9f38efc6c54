using System.Text.RegularExpressions;
using SenHub.Domain.Import;

namespace SenHub.Adapters.Tests.Exports;

public sealed partial class FaultCodesTests
{
    private static readonly string[] Codes = [.. typeof(FaultCodes).GetFields().Select(field => (string)field.GetRawConstantValue()!).Order(StringComparer.Ordinal)];

    private static readonly string[] Folders = ["Adapters/Exports", "Domain/Import", "Domain/Roll", "Workers/Import"];

    private static IEnumerable<string> Sources =>
        Folders
            .Select(folder => Path.Combine(Repository.Root, "src", folder))
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories));

    [Fact]
    public void Every_code_stands_once_in_the_manual_and_no_other_does()
    {
        var manual = File.ReadAllText(Path.Combine(Repository.Root, "docs", "import.md"));

        var table = manual[manual.IndexOf("## Every fault", StringComparison.Ordinal)..];

        Assert.Equal(Codes, CodeOfARow().Matches(table).Select(match => match.Groups[1].Value).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_fault_of_an_export_uses_one_of_the_codes() =>
        Assert.All(Sources, path => Assert.DoesNotMatch(@"new Fault\(\s*""", File.ReadAllText(path)));

    [Fact]
    public void Every_code_is_used()
    {
        var text = string.Concat(Sources.Select(File.ReadAllText));

        Assert.All(typeof(FaultCodes).GetFields(), code => Assert.Contains($"FaultCodes.{code.Name}", text, StringComparison.Ordinal));
    }

    [GeneratedRegex(@"^\| `([a-z-]+)` \|", RegexOptions.Multiline)]
    private static partial Regex CodeOfARow();
}
