namespace SenHub.Domain.Import;

/// <summary>Codes of every fault an export can have. docs/import.md says what each means and what to do; a test keeps the two together.</summary>
public static class FaultCodes
{
    // The file itself.
    public const string FileMissing = "file-missing";
    public const string FileIsLink = "file-is-link";
    public const string FileEmpty = "file-empty";
    public const string FileTooBig = "file-too-big";
    public const string FileInUse = "file-in-use";
    public const string FileUnreadable = "file-unreadable";
    public const string FileChanging = "file-changing";
    public const string FormatUnknown = "format-unknown";
    public const string LineTooLong = "line-too-long";
    public const string ReaderFailed = "reader-failed";

    // XML as such.
    public const string XmlBroken = "xml-broken";
    public const string XmlCutOff = "xml-cut-off";
    public const string XmlDtd = "xml-dtd";
    public const string XmlTooDeep = "xml-too-deep";
    public const string XmlTooLarge = "xml-too-large";
    public const string NotXml = "xml-not";

    // Common Transfer Files and their neighbours.
    public const string CtfHeaderMissing = "ctf-header-missing";
    public const string CtfSchoolMissing = "ctf-school-missing";
    public const string CtfResultsOnly = "ctf-results-only";
    public const string CtfVersion = "ctf-version";
    public const string CtfDate = "ctf-date";
    public const string CtfNameDiffers = "ctf-name-differs";
    public const string AtfSetAside = "atf-set-aside";
    public const string ReportFailed = "sims-report-failed";
    public const string SchoolWrong = "school-wrong";

    // CSV reports.
    public const string HeaderNotFound = "csv-header-not-found";
    public const string ColumnMissing = "csv-column-missing";
    public const string ColumnTwice = "csv-column-twice";
    public const string QuoteOpen = "csv-quote-open";
    public const string CsvCutOff = "csv-cut-off";
    public const string MapUnknown = "map-unknown-field";
    public const string DatesContradict = "dates-contradict";
    public const string SenColumnEmpty = "sen-column-empty";

    // Census returns, COLLECT blades, zips and workbooks.
    public const string CensusOther = "census-other";
    public const string BladeCompanion = "blade-companion";
    public const string ZipBroken = "zip-broken";
    public const string ZipTooLarge = "zip-too-large";
    public const string ZipUnsafe = "zip-unsafe";
    public const string WorkbookBroken = "workbook-broken";
    public const string WorkbookTooLarge = "workbook-too-large";
    public const string WorkbookProtected = "workbook-protected";
    public const string ManifestMissing = "oneroster-manifest";
    public const string RosterPartMissing = "oneroster-part-missing";
    public const string RosterModeDiffers = "oneroster-mode-differs";
    public const string RosterOtherSchools = "oneroster-other-schools";

    // A MIS over HTTP.
    public const string ApiRefused = "api-refused";
    public const string ApiUnreachable = "api-unreachable";
    public const string ApiEndNotStated = "api-end-not-stated";
    public const string ApiNotUnderstood = "api-not-understood";

    // Rows and values.
    public const string RowWithoutKey = "row-without-key";
    public const string RowWithoutName = "row-without-name";
    public const string RowShifted = "row-shifted";
    public const string RowNoPupil = "row-no-pupil";
    public const string BirthDate = "birth-date";
    public const string BirthDatesDiffer = "birth-dates-differ";
    public const string LeaverWithoutDate = "leaver-without-date";
    public const string DateWrong = "date-wrong";
    public const string UpnWrong = "upn-wrong";
    public const string UpnUnknown = "upn-unknown";
    public const string UlnWrong = "uln-wrong";
    public const string UpnMissing = "upn-missing";
    public const string YearUnknown = "year-unknown";
    public const string StatusUnknown = "status-unknown";
    public const string NeedUnknown = "need-unknown";
    public const string NumberDamaged = "number-damaged";
    public const string UpnDuplicate = "upn-duplicate";
    public const string SourceIdDuplicate = "source-id-duplicate";
    public const string ResultUnread = "result-unread";
    public const string ResultUnplaced = "result-unplaced";
    public const string ResultNobodys = "result-nobodys";
    public const string TooManyFaults = "too-many-faults";

    // Acceptance of a file.
    public const string ExportEmpty = "export-empty";
    public const string ExportPartial = "export-partial";
    public const string ExportOlder = "export-older";
    public const string ExportFuture = "export-future";
    public const string TooManyRefused = "too-many-refused";
    public const string SchoolDoubtful = "school-doubtful";

    // The roll.
    public const string RemovalsWithheld = "removals-withheld";
    public const string PupilMissing = "pupil-missing";
    public const string AbsencesNotCounted = "absences-not-counted";
    public const string SenChangesWithheld = "sen-changes-withheld";
    public const string UpnChanged = "upn-changed";
    public const string SystemSwitched = "system-switched";
    public const string CourtOrderGone = "court-order-gone";
    public const string IdentityConflict = "identity-conflict";
}
