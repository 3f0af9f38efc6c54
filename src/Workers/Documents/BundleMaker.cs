using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Documents.Bundles;
using SenHub.Documents.House;
using SenHub.Documents.Recipients;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.Domain.Documents.Enclosures;
using SenHub.Domain.Documents.Templates;
using SenHub.Domain.Roll;
using SenHub.Printing;

namespace SenHub.Workers.Documents;

/// <summary>Lays together what goes with a paper: its signed copy where one is needed, enclosures, the index that counts their pages, and for a portal the copy-sheet.</summary>
internal sealed class BundleMaker(HubHome home, PaperPress press)
{
    // Room kept for the index while parts are cut, for its own size is known only after.
    private const long IndexBytes = 256 << 10;
    private const int MostTries = 4;

    /// <summary>The bundle of one recipient's paper; null where it goes alone. The papers made for it are added.</summary>
    public async Task<Bundle?> MakeAsync(PaperWanted wanted, Recipient recipient, Paper paper, SchoolFacts known, DateOnly night, List<Paper> made, CancellationToken cancel)
    {
        if (!recipient.IsOutside || Enclosing.TemplateOf(wanted, known) is not { } template)
            return null;
        var version = PaperVersion.Read(paper.Version) ?? throw new InvalidDataException("A paper's version is not readable.");
        var (going, isUpload) = (Enclosing.Of(wanted, recipient, known, night).Going, template.Route == FormRoute.Web && recipient.Route == "folder");
        var (state, scan) = Enclosing.Signing(wanted, recipient, version, known);
        if (going.Count == 0 && !isUpload && state == SigningState.NotNeeded)
            return null;

        var pupil = wanted.Subject.GetValueOrDefault();
        IReadOnlyList<BundledFile> files = [Paper(template, paper, wanted, state == SigningState.SignedByHand ? scan : null, known), .. going.Select(one => Enclosed(one, template, wanted, known))];
        var bundle = new Bundle { Files = Named(pupil, files), Signing = state, Scan = state == SigningState.ScanToConfirm ? scan : null };
        return going.Count == 0 && !isUpload
            ? bundle
            : await WithIndexAsync(bundle, files, template, wanted, recipient, known, night, made, cancel) with { CopySheet = isUpload ? await CopySheetAsync(wanted, known, night, made, cancel) : null };
    }

    private async Task<Bundle> WithIndexAsync(Bundle bundle, IReadOnlyList<BundledFile> unnamed, PaperTemplate template, PaperWanted wanted, Recipient recipient, SchoolFacts known, DateOnly night, List<Paper> made, CancellationToken cancel)
    {
        var pages = 1;
        for (var tries = 0; ; tries++)
        {
            var first = new BundledFile { As = BundledAs.Index, Title = "This index", Name = "index.pdf", Bytes = IndexBytes, Pages = pages };
            var (files, troubles) = BundlePlan.Lay(Named(wanted.Subject.GetValueOrDefault(), [first, .. unnamed]), template.Limits, splits: recipient.Route == "folder");
            var pupil = known.PupilOf(wanted.Subject.GetValueOrDefault());
            var index = new BundleIndex { School = known.HeaderFor(pupil, night), Pupil = PupilBlock.From(pupil, night), To = recipient.Name, AsOf = night, Files = files };
            var document = BundleIndexPaper.Write(index);
            var printed = PdfPrinter.Print(document).Pages;
            // The index counts itself: where it grew, all numbers after it move.
            if (printed != pages && tries < MostTries)
            {
                pages = printed;
                continue;
            }

            var draft = new Draft { Kind = FormKinds.EnclosureIndex, Subject = wanted.Subject.ToString()!, Period = $"{wanted.Kind}/{wanted.Period}", Audience = recipient.Class.ToString(), Document = document, Version = BundleIndexPaper.Version(index) };
            made.Add(await press.PrintAsync(known.School.Number, night, draft, cancel));
            return bundle with { Files = files, Troubles = troubles, Index = made[^1].Id };
        }
    }

    private static IReadOnlyList<BundledFile> Named(PupilRef pupil, IReadOnlyList<BundledFile> files) =>
        [.. files.Select((file, at) => file with { Name = Envelopes.BundleName(pupil, at + 1, file.Name) })];

    private static string Ending(string name) => Path.GetExtension(name).ToLowerInvariant();

    // The same sheet that the SENCo is sent: the same facts make the same paper.
    private async Task<Guid?> CopySheetAsync(PaperWanted wanted, SchoolFacts known, DateOnly night, List<Paper> made, CancellationToken cancel)
    {
        var sheet = known.Wanted.FirstOrDefault(paper => paper.Kind == FormKinds.CopySheet && paper.For is { } form && form.Kind == wanted.Kind && form.Period == wanted.Period && form.Subject == wanted.Subject);
        if (sheet is null)
            return null;
        made.Add(await press.PrintAsync(known.School.Number, night, FormDrafts.CopySheet(sheet, known, night), cancel));
        return made[^1].Id;
    }

    private BundledFile Paper(PaperTemplate template, Paper paper, PaperWanted wanted, EvidenceFile? signed, SchoolFacts known)
    {
        var pupil = wanted.Subject.GetValueOrDefault();
        if (signed is not null)
            return new() { As = BundledAs.SignedPaper, Title = $"{template.Title} (signed)", Name = "signed" + Ending(signed.Name), Bytes = signed.Bytes, Pages = signed.Pages, File = signed, Word = known.Evidence.WordOn(signed, pupil) };
        var page = home.PaperFile(paper.Kind, paper.Id);
        var form = File.Exists(HubHome.OwnForm(page));
        return new() { As = BundledAs.Paper, Title = template.Title, Name = form ? "form.docx" : "form.pdf", Bytes = new FileInfo(form ? HubHome.OwnForm(page) : page).Length, Pages = form ? null : paper.Pages };
    }

    private static BundledFile Enclosed(Enclosure one, PaperTemplate template, PaperWanted wanted, SchoolFacts known) => new()
    {
        As = BundledAs.Enclosure,
        Number = one.Number,
        Title = template.Enclosed.First(asked => asked.Type == one.Type).Title,
        Name = FormattableString.Invariant($"enclosure-{one.Number}{Ending(one.File.Name)}"),
        Bytes = one.File.Bytes,
        Pages = one.File.Pages,
        Author = one.Author,
        On = one.On,
        File = one.File,
        Word = known.Evidence.WordOn(one.File, wanted.Subject.GetValueOrDefault()),
    };
}
