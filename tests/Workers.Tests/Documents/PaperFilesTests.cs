using System.Diagnostics;
using SenHub.Adapters.Storage;
using SenHub.Domain.Documents;

namespace SenHub.Workers.Tests.Documents;

/// <summary>The files of the night themselves, in the eyes of tools that are not ours.</summary>
public sealed class PaperFilesTests(LarkfieldNight night) : IClassFixture<LarkfieldNight>
{
    [Fact]
    public async Task Every_kind_of_paper_is_a_clean_tagged_file()
    {
        var papers = await night.School.Deliveries.PapersAsync(DemoSchool.Larkfield, default);

        var one = papers.DistinctBy(paper => (paper.Kind, paper.Audience)).ToList();

        Assert.Superset(new HashSet<string> { PaperKinds.ProvisionMap, PaperKinds.ReviewAdvice, PaperKinds.Digest }, one.Select(paper => paper.Kind).ToHashSet());
        Assert.All(one, paper => Check(night.School, paper));
    }

    private static void Check(DemoSchool school, Paper paper)
    {
        var file = school.Home.PaperFile(paper.Kind, paper.Id);

        Assert.Contains("No syntax or stream encoding errors found", Run("qpdf", "--check", file), StringComparison.Ordinal);
        var structure = Run("pdfinfo", "-struct", file);
        Assert.StartsWith("Document", structure, StringComparison.Ordinal);
        Assert.Contains("H1 (block)", structure, StringComparison.Ordinal);
        Assert.DoesNotContain("rror", structure, StringComparison.Ordinal);
    }

    private static string Run(string tool, params string[] words)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(tool, words) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var (said, complained) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
            process.WaitForExit();
            Assert.Equal("", complained.GetAwaiter().GetResult());
            return said.GetAwaiter().GetResult();
        }
        catch (System.ComponentModel.Win32Exception)
        {
            throw new InvalidOperationException("Install qpdf and poppler-utils: apt-get install qpdf poppler-utils");
        }
    }
}
