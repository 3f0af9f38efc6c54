using SenHub.Domain.Documents.Enclosures;
using SenHub.Domain.Documents.Templates;

namespace SenHub.Domain.Tests.Documents.Enclosures;

public sealed class BundlePlanTests
{
    private const long Megabyte = 1 << 20;

    [Fact]
    public void Pages_run_through_all_files_and_go_on_after_one_that_cannot_be_counted()
    {
        var (files, troubles) = BundlePlan.Lay([File(1, 1, 0), File(4, 1, 0), File(null, 1, 1), File(6, 1, 2)], new(null, 20 * Megabyte, null), splits: false);

        Assert.Equal([1, 2, null, 6], files.Select(file => file.FirstPage));
        Assert.Empty(troubles);
    }

    [Fact]
    public void An_upload_over_the_limit_is_cut_by_whole_files_in_order()
    {
        var (files, troubles) = BundlePlan.Lay([File(1, 1, 0), File(4, 3, 0), File(6, 5, 1), File(2, 2, 2), File(2, 9, 3)], new(null, 10 * Megabyte, null), splits: true);

        Assert.Equal([1, 1, 1, 2, 3], files.Select(file => file.Part));
        Assert.Equal([1, 2, 6, 12, 14], files.Select(file => file.FirstPage));
        Assert.Empty(troubles);
    }

    [Fact]
    public void Pages_limit_a_part_as_bytes_do()
    {
        var (files, _) = BundlePlan.Lay([File(1, 1, 0), File(4, 1, 0), File(6, 1, 1), File(5, 1, 2)], new(null, null, 11), splits: true);

        Assert.Equal([1, 1, 1, 2], files.Select(file => file.Part));
    }

    [Fact]
    public void Exactly_the_limit_is_taken()
    {
        var (files, troubles) = BundlePlan.Lay([File(1, 4, 0), File(1, 6, 1)], new(6 * Megabyte, 10 * Megabyte, 2), splits: true);

        Assert.Equal(1, files.Max(file => file.Part));
        Assert.Empty(troubles);
    }

    [Fact]
    public void One_file_over_the_limit_alone_cannot_be_cut_and_is_named()
    {
        Assert.Equal(["enclosure 1 alone has 11 MB, and the recipient takes 10 MB: save it smaller"], BundlePlan.Lay([File(1, 1, 0), File(6, 11, 1)], new(null, 10 * Megabyte, null), splits: true).Troubles);
        Assert.Equal(["enclosure 1 alone has 30 pages, and the recipient takes 20: leave out what they need not read"], BundlePlan.Lay([File(1, 1, 0), File(30, 1, 1)], new(null, null, 20), splits: true).Troubles);
        Assert.Equal(["enclosure 1 alone has 6 MB, and the recipient takes 5 MB: save it smaller"], BundlePlan.Lay([File(1, 1, 0), File(6, 6, 1)], new(5 * Megabyte, 10 * Megabyte, null), splits: false).Troubles);
    }

    [Fact]
    public void A_mail_is_never_cut_and_says_what_all_files_together_have()
    {
        var (files, troubles) = BundlePlan.Lay([File(1, 1, 0), File(6, 8, 1), File(2, 7, 2)], new(null, 10 * Megabyte, null), splits: false);

        Assert.All(files, file => Assert.Equal(1, file.Part));
        Assert.Equal(["all files together have 16 MB, and the recipient takes 10 MB in one mail: enclose less, or save it smaller"], troubles);
    }

    [Fact]
    public void No_part_is_over_the_limit_and_no_file_is_lost_or_moved_whatever_their_sizes()
    {
        var random = new Random(20261122);
        for (var round = 0; round < 500; round++)
        {
            BundledFile[] given = [.. Enumerable.Range(0, random.Next(1, 12)).Select(at => File(random.Next(1, 12), random.Next(1, 8), at))];

            var (files, troubles) = BundlePlan.Lay(given, new(null, 9 * Megabyte, 14), splits: true);

            Assert.Empty(troubles);
            Assert.Equal(given.Select(file => file.Name), files.Select(file => file.Name));
            Assert.Equal(files.Select(file => file.Part).Order(), files.Select(file => file.Part));
            Assert.All(files.GroupBy(file => file.Part), part => Assert.True(part.Sum(file => file.Bytes) <= 9 * Megabyte && part.Sum(file => file.Pages) <= 14));
            Assert.All(files.Zip(files.Skip(1)).Where(pair => pair.First.Part != pair.Second.Part), pair => Assert.True(files.Where(file => file.Part == pair.First.Part).Sum(file => file.Bytes) + pair.Second.Bytes > 9 * Megabyte
                || files.Where(file => file.Part == pair.First.Part).Sum(file => file.Pages) + pair.Second.Pages > 14));
        }
    }

    private static BundledFile File(int? pages, int megabytes, int number) => new()
    {
        As = number == 0 ? BundledAs.Paper : BundledAs.Enclosure,
        Number = number,
        Title = "File",
        Name = FormattableString.Invariant($"{number}.pdf"),
        Bytes = megabytes * Megabyte,
        Pages = pages,
        File = number == 0 ? null : A.Evidence(),
    };
}
