using SenHub.Documents.Catalogue;
using SenHub.Documents.Dataset;
using SenHub.Documents.Gaps;
using SenHub.Documents.House;
using SenHub.Documents.Recipients;
using SenHub.Documents.Rounds;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.Domain.Documents.Enclosures;
using SenHub.Domain.Roll;

namespace SenHub.Workers.Documents;

/// <summary>How ready every paper about a SENCo's pupils is, for each recipient.</summary>
internal static class ReadinessBoard
{
    /// <summary>The sheet of one SENCo.</summary>
    public static Draft Draft(PaperWanted wanted, SchoolFacts known, DateOnly night)
    {
        var reader = wanted.Recipients[0];
        var sheet = new ReadinessSheet
        {
            School = known.School.Name,
            Reader = reader.Name,
            Night = night,
            Papers = Papers(reader, known, night),
            TeachersOwe = TeachersOwe(reader, known, night),
            TemplateFaults = known.Templates.Faults,
        };
        return new Draft
        {
            Kind = wanted.Kind,
            Subject = reader.Key,
            Period = wanted.Period,
            Audience = reader.Class.ToString(),
            Document = ReadinessSheetPaper.Write(sheet),
            Version = ReadinessSheetPaper.Version(sheet),
            Beside = [("txt", ReadinessSheetPaper.Text(sheet))],
        };
    }

    private static IReadOnlyList<string> TeachersOwe(Recipient reader, SchoolFacts known, DateOnly night) =>
        [.. InputModel.Of(known.School.Name, reader, known.Rounds, known.Roll, known.Facts, night).Owed.Where(line => line.IsSencos)
            .Select(line => $"{line.Who}: {line.For} ({line.Code}), asked {HouseStyle.Near(line.AskedOn, night)}, about {string.Join("; ", line.Pupils)}")];

    private static IReadOnlyList<PaperStatus> Papers(Recipient reader, SchoolFacts known, DateOnly night) =>
    [
        .. from paper in known.Wanted
           where paper is { Subject: not null, Kind: not FormKinds.RequestLetter and not FormKinds.CopySheet }
           let pupil = known.PupilOf(paper.Subject.GetValueOrDefault())
           where known.Facts.Staff.SencoOf(pupil, night) is { } senco && Recipients.Staff(senco).Key == reader.Key
           from status in Statuses(paper, pupil, known, night)
           let onPaper = OnPaper(paper, known, night)
           select onPaper.Count == 0 ? status : status with { Missing = [.. status.Missing, .. onPaper] },
    ];

    // Recipients who need the same and lack the same stand in one row.
    private static IEnumerable<PaperStatus> Statuses(PaperWanted paper, Pupil pupil, SchoolFacts known, DateOnly night) =>
        from audience in paper.Recipients.Select(recipient => recipient.Class).Distinct()
        let status = Status(paper, pupil, audience, known, night)
        group status by (string.Join('|', status.Missing), string.Join('|', status.Stale)) into same
        select same.First() with { For = string.Join(", ", same.Select(status => status.For)), NotApplicable = [.. same.SelectMany(status => status.NotApplicable).Distinct()] };

    private static PaperStatus Status(PaperWanted paper, Pupil pupil, RecipientClass audience, SchoolFacts known, DateOnly night)
    {
        var recipient = paper.Recipients is [var only] ? only.Name : FieldLists.InWords(audience);
        return FormKinds.Find(paper.Kind) is not null
            ? PaperStatus.Of(FormDrafts.Model(paper, audience, known, night), pupil, recipient, owed => AskedOn(paper, owed, known))
            : PaperStatus.Of(PaperCatalogue.TitleOf(paper.Kind), pupil, recipient, PupilPapers.ReadinessOf(paper, audience, known, night));
    }

    // What is wanted on paper: a signature that has not come back, and a consent's form that its row names and nobody has put there.
    private static List<string> OnPaper(PaperWanted paper, SchoolFacts known, DateOnly night)
    {
        var consents = known.Facts.Consents.Where(consent => consent.Pupil == paper.Subject && paper.Purpose is not null && Names.Same(consent.Purpose, paper.Purpose) && paper.Recipients.Any(recipient => Names.Same(recipient.Name, consent.Recipient)));
        return
        [
            .. consents.Where(consent => ShelfFiles.FileOf(consent) is { } file && known.Evidence.Find(consent.Pupil, file) is null).Select(consent => $"Signed consent (its file is not in evidence/{consent.Pupil})").Distinct(),
            .. paper.Recipients.Select(recipient => SignatureOf(paper, recipient, known, night)).OfType<string>().Distinct(),
        ];
    }

    private static string? SignatureOf(PaperWanted paper, Recipient recipient, SchoolFacts known, DateOnly night)
    {
        if (!recipient.IsOutside || Enclosing.TemplateOf(paper, known) is not { WetSignature: true })
            return null;
        var version = Enclosing.For(recipient, FormDrafts.Form(paper, recipient.Class, known, night), paper, known, night).Version;
        return Enclosing.Signing(paper, recipient, version, known).State switch
        {
            SigningState.WaitsForScan => $"Signature on paper (print, sign, scan back; code {Enclosing.CodeOf(paper, recipient, version, known)})",
            SigningState.ScanToConfirm => "Signature on paper (a scan is there: look at it and confirm it)",
            _ => null,
        };
    }

    private static DateOnly? AskedOn(PaperWanted paper, OwedBy owed, SchoolFacts known) => owed switch
    {
        OwedBy.Parent => paper.Request?.ParentsAskedOn ?? Asked.First(known.Asked, paper, LetterPlan.Parents),
        OwedBy.Service => known.Asked.Where(letter => letter.Pupil == paper.Subject && letter.Recipient.StartsWith("agency:", StringComparison.Ordinal) && letter.Period.StartsWith($"{paper.Kind}/{paper.Period}/", StringComparison.Ordinal)).Select(letter => (DateOnly?)letter.On).Min(),
        _ => null,
    };
}
